import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHeightReports } from '../../../src/figure/embed/height-reports';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A frame of which height, width and whether it is busy can be set. */
function frame() {
  const now = { height: 400, width: 640, busy: false };
  const told: number[] = [];
  const reports = createHeightReports({
    measure: () => now.height,
    width: () => now.width,
    busy: () => now.busy,
    tell: (height) => told.push(height),
  });
  const become = (next: Partial<typeof now>, wait = 1000) => {
    Object.assign(now, next);
    reports.changed();
    vi.advanceTimersByTime(wait);
  };
  return { reports, told, become };
}

describe('the height of a frame', () => {
  test('is told once it has come to rest', () => {
    const { told, become } = frame();
    for (const height of [400.2, 520, 610.4]) become({ height }, 50);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([611]);
  });

  test('is not told again for a pixel', () => {
    const { told, become } = frame();
    become({});
    become({ height: 401 });
    become({ height: 399 });
    expect(told).toEqual([400]);
  });

  test('waits for what is still to come, but not for ever', () => {
    const { told, become } = frame();
    become({ busy: true }, 3000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(told).toEqual([400]);
    become({ busy: false, height: 700 });
    expect(told).toEqual([400, 700]);
  });

  test('ends a loop after a few reports, until the width changes or the reader does something', () => {
    const { reports, told, become } = frame();
    for (let height = 500; height < 1500; height += 100) become({ height });
    expect(told).toEqual([500, 600, 700, 800]);
    become({ width: 320, height: 2000 });
    expect(told.at(-1)).toBe(2000);
    for (let height = 2100; height < 3000; height += 100) become({ height });
    expect(told).toHaveLength(8);
    reports.touched();
    become({ height: 450 });
    expect(told.at(-1)).toBe(450);
  });

  test('of nothing is not told', () => {
    const { told, become } = frame();
    become({ height: 0 });
    expect(told).toEqual([]);
  });
});
