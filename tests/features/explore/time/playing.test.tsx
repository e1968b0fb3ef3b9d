import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { yearTime } from '../../../../src/features/explore/time/use-playing';
import { german } from '../../../support/words';
import { Page, pass, renderBar, reported, startClock } from './rendered-bar';

startClock();

describe('playing', () => {
  const play = () => screen.getByRole('button', { name: 'Play' });
  const pause = () => screen.getByRole('button', { name: 'Pause' });

  test('goes on from the shown year and stops at the last that is no estimate', async () => {
    const { user } = renderBar({ mode: 'year', year: 2022 });
    await user.click(play());
    expect(pause()).toHaveFocus();
    await pass(yearTime);
    expect(reported()).toEqual(['dragging 2023']);
    await pass(yearTime);
    expect(reported()).toEqual(['done 2024']);
    expect(play()).toHaveFocus();
    await pass(10 * yearTime);
    expect(reported()).toEqual([]);
  });

  test.each([2024, 2026])('starts at the first year from %i', async (year) => {
    const { user } = renderBar({ mode: 'year', year });
    await user.click(play());
    await pass(yearTime);
    expect(reported()).toEqual(['dragging 2014', 'dragging 2015']);
  });

  test('goes to the end where nothing is estimated', async () => {
    const { user } = renderBar({ mode: 'year', year: 2024, estimatesFrom: null });
    await user.click(play());
    await pass(yearTime);
    await pass(yearTime);
    expect(reported()).toEqual(['dragging 2025', 'done 2026']);
  });

  test('pauses with its button, by mouse and by key', async () => {
    const { user } = renderBar({ mode: 'year', year: 2016 });
    await user.click(play());
    await pass(yearTime);
    await user.click(pause());
    expect(reported()).toEqual(['dragging 2017', 'done 2017']);
    await user.keyboard(' ');
    await pass(yearTime);
    await user.keyboard('{Enter}');
    expect(reported()).toEqual(['dragging 2018', 'done 2018']);
    await pass(10 * yearTime);
    expect(reported()).toEqual([]);
  });

  test.each([
    ['a press anywhere', () => fireEvent.pointerDown(document.body)],
    ['a key', () => fireEvent.keyDown(document.body, { key: 'ArrowLeft' })],
    ['Escape on the button', () => fireEvent.keyDown(pause(), { key: 'Escape' })],
  ])('stops at %s', async (_, interrupt) => {
    const { user } = renderBar({ mode: 'year', year: 2016 });
    await user.click(play());
    await pass(yearTime);
    interrupt();
    expect(reported()).toEqual(['dragging 2017', 'done 2017']);
    await pass(10 * yearTime);
    expect(reported()).toEqual([]);
  });

  test('is not stopped by moving the focus', async () => {
    const { user } = renderBar({ mode: 'year', year: 2016 });
    await user.click(play());
    await user.tab();
    await pass(yearTime);
    expect(reported()).toEqual(['dragging 2017']);
  });

  test('stops in a hidden tab', async () => {
    const { user } = renderBar({ mode: 'year', year: 2016 });
    await user.click(play());
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    fireEvent(document, new Event('visibilitychange'));
    await pass(10 * yearTime);
    expect(reported()).toEqual(['done 2016']);
  });

  test('stops while the page wants quiet', async () => {
    const { user, show } = renderBar({ mode: 'year', year: 2016 });
    await user.click(play());
    show(<Page mode="year" year={2016} still />);
    await pass(10 * yearTime);
    expect(reported()).toEqual(['done 2016']);
    expect(play()).toBeVisible();
  });

  test('leaves no timer behind', async () => {
    const { user, unmount } = renderBar({ mode: 'year', year: 2016 });
    await user.click(play());
    unmount();
    reported();
    await pass(10 * yearTime);
    expect(reported()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is not offered where only one year is no estimate', () => {
    renderBar({ mode: 'year', estimatesFrom: 2015 });
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
  });

  test('is not offered to readers who want no motion; the step buttons stay', () => {
    vi.stubGlobal('matchMedia', (media: string) => ({
      matches: media.includes('prefers-reduced-motion'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    renderBar({ mode: 'year' }, german);
    expect(screen.queryByRole('button', { name: 'Abspielen' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Vorheriges Jahr' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Nächstes Jahr' })).toBeVisible();
  });
});
