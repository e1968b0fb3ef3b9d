// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { axisTicks, tickDecimals } from '../../../src/charts/model/axis-ticks';
import { fc } from '../../support/properties';

describe('an axis', () => {
  test('of shares up to 4.68 % runs from 0 to 5', () => {
    expect(axisTicks([1.86, 4.68, 2.69], 5)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('of factors up to 3.23 runs to 4', () => {
    expect(axisTicks([1, 3.23], 4)).toEqual([0, 1, 2, 3, 4]);
  });

  test('that ends on a round value does not go on', () => {
    expect(axisTicks([5], 5)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(axisTicks([0.3], 3)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  test('goes below zero where values do', () => {
    expect(axisTicks([-2.6, 9.2], 6)).toEqual([-4, -2, 0, 2, 4, 6, 8, 10]);
    expect(axisTicks([-3], 3)).toEqual([-3, -2, -1, 0]);
  });

  test('without a value, or of zeros only, runs from 0 to 1', () => {
    expect(axisTicks([], 5)).toEqual([0, 1]);
    expect(axisTicks([0, 0], 5)).toEqual([0, 1]);
  });

  test('has zero, covers every value, and rises by one step', () => {
    const values = fc.array(fc.integer({ min: -500_000, max: 500_000 }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 9 }), (hundredths, about) => {
        const shown = hundredths.map((one) => one / 100);
        const axis = axisTicks(shown, about);
        const [low, next] = axis;
        const high = axis.at(-1);
        if (low === undefined || next === undefined || high === undefined) throw new Error('empty');
        expect(low).toBeLessThanOrEqual(Math.min(0, ...shown) + 1e-6);
        expect(high).toBeGreaterThanOrEqual(Math.max(0, ...shown) - 1e-6);
        expect(axis).toContain(0);
        const step = next - low;
        axis.forEach((tick, at) => {
          expect(tick / step).toBeCloseTo(Math.round(low / step) + at, 5);
        });
      }),
    );
  });
});

describe('the decimals of an axis', () => {
  test.each([
    [[0, 1, 2], 0],
    [[0, 20], 0],
    [[0, 0.5, 1], 1],
    [[0, 0.1], 1],
    [[0, 0.2], 1],
    [[0, 0.05], 2],
    [[0, 0.0001], 3],
  ])('%j are %d', (axis, decimals) => {
    expect(tickDecimals(axis)).toBe(decimals);
  });
});
