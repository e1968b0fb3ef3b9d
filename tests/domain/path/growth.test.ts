// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { gdpFactor, spendingGrowth } from '../../../src/domain/path/growth';
import { fc } from '../../support/properties';

const still = { growth: 0, inflation: 0 };

describe('the growth of GDP at current prices', () => {
  test('is real growth and inflation compounded: 1 % and 2 % make 3.02 %', () => {
    expect(gdpFactor({ growth: 1, inflation: 2 })).toBeCloseTo(1.0302, 12);
  });

  test('is undetermined where growth or prices leave nothing', () => {
    expect(gdpFactor({ growth: -100, inflation: 2 })).toBeNull();
    expect(gdpFactor({ growth: 1, inflation: -120 })).toBeNull();
  });
});

describe('the yearly growth of spending', () => {
  test('from 2.69 % to 3.5 % in nine years at 3 % nominal growth of GDP is 6.0 %', () => {
    // Germany's 2026, unrounded: USD 119,159 million of USD 4,422,594 million, in 2021 prices.
    const share = (100 * 119_159) / 4_422_594;
    const found = spendingGrowth(share, 3.5, 2035 - 2026, { growth: 3, inflation: 0 });
    expect(found?.nominal.toFixed(1)).toBe('6.0');
    expect(found?.gdp).toBeCloseTo(3, 12);
  });

  test('is 50 % where a share grows from 2 to 4.5 in two years and GDP stands still', () => {
    expect(spendingGrowth(2, 4.5, 2, still)).toEqual({ gdp: 0, nominal: 50, real: 50 });
  });

  test('takes inflation off: doubling in a year at 25 % inflation is 60 % in real terms', () => {
    const found = spendingGrowth(2, 3.2, 1, { growth: 0, inflation: 25 });
    expect(found?.nominal).toBeCloseTo(100, 9);
    expect(found?.real).toBeCloseTo(60, 9);
  });

  test('is nothing where the share is the target and nothing grows', () => {
    expect(spendingGrowth(2, 2, 9, still)).toEqual({ gdp: 0, nominal: 0, real: 0 });
  });

  test('is below zero where GDP shrinks faster than the share rises', () => {
    expect(spendingGrowth(2, 2.2, 1, { growth: -20, inflation: 0 })?.nominal).toBeCloseTo(-12, 9);
  });

  test.each([
    ['no years are left', 2, 3, 0],
    ['the years lie behind', 2, 3, -4],
    ['nothing is spent', 0, 3, 9],
    ['the target is nothing', 2, 0, 9],
  ])('is undetermined where %s', (_, from, to, years) => {
    expect(spendingGrowth(from, to, years, still)).toBeNull();
  });

  test('is never anything but a number or nothing, whatever is asked', () => {
    const any = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(any, any, fc.integer({ min: -50, max: 50 }), any, any, (a, b, n, g, i) => {
        const found = spendingGrowth(a, b, n, { growth: g, inflation: i });
        if (found !== null && a > 0.01 && b > 0.01) {
          for (const rate of Object.values(found)) expect(Number.isNaN(rate)).toBe(false);
        }
      }),
    );
  });
});
