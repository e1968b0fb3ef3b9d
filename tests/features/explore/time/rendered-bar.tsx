import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { TimeBar } from '../../../../src/features/explore/time/time-bar';
import type { Words } from '../../../../src/language/words';
import { renderExplore } from '../../../support/render-explore';
import { english } from '../../../support/words';

/** What a bar is rendered with. */
export interface Setting {
  readonly mode: 'range' | 'year';
  readonly span?: readonly [number, number];
  readonly from?: number;
  readonly to?: number;
  readonly year?: number;
  readonly estimatesFrom?: number | null;
  readonly still?: boolean;
}

let reports: string[] = [];

/** A page that holds the years, and writes down what it is told. */
export function Page({
  mode,
  span = [2014, 2026],
  estimatesFrom = 2025,
  still = false,
  ...first
}: Setting) {
  const [from, setFrom] = useState(first.from ?? span[0]);
  const [to, setTo] = useState(first.to ?? span[1]);
  const [year, setYear] = useState(first.year ?? span[1]);
  return (
    <TimeBar
      mode={mode}
      span={span}
      from={from}
      to={to}
      year={year}
      estimatesFrom={estimatesFrom}
      still={still}
      onRange={(nextFrom, nextTo, phase) => {
        reports.push(`${phase} ${nextFrom}–${nextTo}`);
        setFrom(nextFrom);
        setTo(nextTo);
      }}
      onYear={(next, phase) => {
        reports.push(`${phase} ${next}`);
        setYear(next);
      }}
    />
  );
}

/** Renders a bar in a page of its own. */
export function renderBar(setting: Setting, words: Words = english) {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const rendered = renderExplore(<Page {...setting} />, words);
  return { ...rendered, user };
}

/** Lets time pass. */
export async function pass(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

/** What was reported since the last time. */
export function reported(): readonly string[] {
  const said = reports;
  reports = [];
  return said;
}

/** A clock of the test's own for every test of the file. */
export function startClock(): void {
  beforeEach(() => {
    reports = [];
    vi.useFakeTimers();
    // Testing Library looks for the fake clock under this name, and waits for ever where it does not find it.
    vi.stubGlobal('jest', { advanceTimersByTime: vi.advanceTimersByTime });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
