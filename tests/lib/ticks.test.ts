// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { tickStep, ticks } from '../../src/lib/ticks';
import { fc } from '../support/properties';

describe('a step', () => {
  test.each([
    [5, 5, 1],
    [10, 5, 2],
    [4.68, 5, 1],
    [3.5, 5, 0.5],
    [2.2, 5, 0.5],
    [72, 7, 10],
    [12, 4, 2],
    [0.3, 3, 0.1],
    [1_000_000, 4, 200_000],
  ])('of a span of %d in about %d parts is %d', (span, count, step) => {
    expect(tickStep(span, count)).toBeCloseTo(step, 12);
  });

  test('is 1, 2 or 5 times a power of ten', () => {
    const spans = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 20 }), (span, count) => {
        const [digit, ...more] = tickStep(span, count).toExponential(6).split('e')[0] ?? '';
        expect(['1', '2', '5']).toContain(digit);
        expect(more.join('')).toMatch(/^\.0+$/);
      }),
    );
  });
});

describe('ticks', () => {
  test('stand at round values between two ends', () => {
    expect(ticks(0, 5, 5)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(ticks(2014, 2026, 4)).toEqual([2014, 2016, 2018, 2020, 2022, 2024, 2026]);
    expect(ticks(1953, 2025, 7)).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  });

  test('are written without the dust of floating point', () => {
    expect(ticks(0, 0.5, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  test('lie within the ends, rise by one step, and are its multiples', () => {
    const hundredths = fc.integer({ min: -100_000, max: 100_000 });
    const spans = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(hundredths, spans, fc.integer({ min: 1, max: 12 }), (low, span, count) => {
        const from = low / 100;
        const to = (low + span) / 100;
        const step = tickStep(to - from, count);
        const found = ticks(from, to, count);
        found.forEach((tick, at) => {
          expect(tick).toBeGreaterThanOrEqual(from - 1e-6);
          expect(tick).toBeLessThanOrEqual(to + 1e-6);
          expect(tick / step).toBeCloseTo(Math.round(tick / step), 5);
          const before = found[at - 1];
          if (before !== undefined) expect((tick - before) / step).toBeCloseTo(1, 5);
        });
      }),
    );
  });
});
