import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Phase } from '../../../figure/years/phase';

/** How long each year stays while playing, in milliseconds. */
export const yearTime = 700;

/** Keys that move the focus or do nothing by themselves: they let it play on. */
const quietKeys: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

interface Playing {
  readonly playing: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Walks from the shown year to the last one, a year at a time; from the first where the last is reached. Whatever the reader
 * does outside the button stops it, and so does a hidden tab.
 */
export function usePlaying(
  {
    year,
    first,
    last,
    onYear,
  }: {
    readonly year: number;
    readonly first: number;
    readonly last: number;
    readonly onYear: (year: number, phase: Phase) => void;
  },
  button: RefObject<HTMLElement | null>,
): Playing {
  const [playing, setPlaying] = useState(false);
  const now = useRef({ year, last, onYear });
  useEffect(() => {
    now.current = { year, last, onYear };
  });

  const stop = useCallback(() => {
    setPlaying(false);
    now.current.onYear(now.current.year, 'done');
  }, []);

  useEffect(() => {
    if (!playing) return;
    const timer = window.setInterval(() => {
      const { year: shown, last: end, onYear: report } = now.current;
      const next = Math.min(shown + 1, end);
      if (next >= end) setPlaying(false);
      report(next, next >= end ? 'done' : 'dragging');
    }, yearTime);
    return () => window.clearInterval(timer);
  }, [playing]);

  useEffect(() => {
    if (!playing) return;
    const outside = ({ target }: Event) =>
      !(target instanceof Node && button.current?.contains(target) === true);
    const press = (event: Event) => {
      if (outside(event)) stop();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape' || (outside(event) && !quietKeys.has(event.key))) stop();
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') stop();
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('keydown', key, true);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('keydown', key, true);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [playing, stop, button]);

  const start = () => {
    if (year >= last || year < first) onYear(first, 'dragging');
    setPlaying(true);
  };
  return { playing, start, stop };
}
