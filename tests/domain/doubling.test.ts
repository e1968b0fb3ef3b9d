// @vitest-environment node

import { describe, expect, test } from 'vitest';
import {
  doublingTime,
  firstDoubled,
  growthBetween,
  growthWindows,
} from '../../src/domain/doubling';
import { fc } from '../support/properties';
import { seriesOf } from './planted-series';

/** NATO, July 2026, Germany, million euros at current prices; 2025 and 2026 are estimates. */
const euros = seriesOf({
  2017: 40_265,
  2018: 42_127,
  2019: 46_936,
  2020: 51_392,
  2021: 52_431,
  2022: 58_266,
  2023: 67_621,
  2024: 86_638,
  2025: { value: 99_298, status: 'E' },
  2026: { value: 124_660, status: 'E' },
});

describe('growth between two years', () => {
  test('is value ÷ value of the base year: Germany’s euros 2017 to 2024, ×2.15', () => {
    const growth = growthBetween(euros, 2017, 2024);
    expect(growth).toMatchObject({ kind: 'grown', from: { year: 2017 }, to: { year: 2024 } });
    expect(growth.kind === 'grown' ? growth.factor.toFixed(4) : null).toBe('2.1517');
  });

  test('cannot be formed where a year has no value, or one of them is zero or less', () => {
    const holes = seriesOf({ 2017: null, 2018: 0, 2019: 5, 2020: -1, 2021: null });
    const kind = (base: number, year: number) => growthBetween(holes, base, year).kind;
    expect(kind(2017, 2019)).toBe('no-base');
    expect(kind(2018, 2019)).toBe('base-not-positive');
    expect(kind(2019, 2021)).toBe('no-value');
    expect(kind(2019, 2020)).toBe('value-not-positive');
    expect(kind(2019, 2050)).toBe('no-value');
    expect(kind(1900, 2019)).toBe('no-base');
  });
});

describe('the first year at twice the base', () => {
  test('is 2024 for Germany’s euros of 2017: twice 40,265 is 80,530', () => {
    expect(firstDoubled(euros, 2017)).toEqual({ year: 2024, value: 86_638, status: 'A' });
  });

  test('may be an estimate, and says so', () => {
    expect(firstDoubled(euros, 2019)).toEqual({ year: 2025, value: 99_298, status: 'E' });
  });

  test('counts at exactly twice, and only after the base', () => {
    expect(firstDoubled(seriesOf({ 2014: 9, 2015: 4, 2016: 8 }), 2015)?.year).toBe(2016);
  });

  test('is none where it was not reached yet, or the base is no base', () => {
    expect(firstDoubled(euros, 2023)).toBeNull();
    expect(firstDoubled(euros, 2026)).toBeNull();
    expect(firstDoubled(seriesOf({ 2014: 0, 2015: 4 }), 2014)).toBeNull();
    expect(firstDoubled(euros, 1990)).toBeNull();
  });
});

describe('the doubling time', () => {
  test('of ×2.1517 in seven years is 6.3 years, of ×1.6925 it is 9.2', () => {
    // ln 2 = 0.69315; ÷ ln 2.1517 = 0.76626, × 7 = 6.332. ÷ ln 1.6925 = 0.52621, × 7 = 9.221.
    expect(doublingTime(2.1517, 7)).toBeCloseTo(6.332, 2);
    expect(doublingTime(1.6925, 7)).toBeCloseTo(9.221, 2);
  });

  test('of a doubling is the time it took', () => expect(doublingTime(2, 7)).toBe(7));

  test.each([
    [1, 7],
    [0.9, 7],
    [0, 7],
    [-2, 7],
    [2, 0],
    [2, -3],
    [Number.NaN, 7],
  ])('is none for a factor of %d in %d years', (factor, years) => {
    expect(doublingTime(factor, years)).toBeNull();
  });

  test('is at most the time that passed exactly where it doubled, and never no number', () => {
    const factors = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(factors, fc.integer({ min: 1, max: 60 }), (factor, years) => {
        const time = doublingTime(factor, years);
        if (time === null) return;
        expect(Number.isFinite(time)).toBe(true);
        if (factor >= 2) expect(time).toBeLessThanOrEqual(years);
        else expect(time).toBeGreaterThan(years);
      }),
    );
  });
});

describe('windows', () => {
  test('of seven years are three in ten years, from the first to the last', () => {
    const windows = growthWindows(euros, 7, [2017, 2026]);
    expect(windows.map(({ from, to }) => `${from}–${to}`)).toEqual([
      '2017–2024',
      '2018–2025',
      '2019–2026',
    ]);
  });

  test('of a length that does not fit, or is none, are none', () => {
    for (const span of [10, 99, 0, -1, 1.5, Number.NaN]) {
      expect(growthWindows(euros, span, [2017, 2026])).toEqual([]);
    }
  });

  test('factors of windows that follow one another multiply to the factor of the whole', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1_000_000 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(values, ([a = 1, b = 1, c = 1]) => {
        const series = seriesOf({ 2014: a, 2015: b, 2016: c });
        const factor = (from: number, to: number) => {
          const growth = growthBetween(series, from, to);
          return growth.kind === 'grown' ? growth.factor : 0;
        };
        expect(factor(2014, 2015) * factor(2015, 2016)).toBeCloseTo(factor(2014, 2016), 6);
      }),
    );
  });

  test('another currency at a fixed rate changes no factor', () => {
    const rate = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(rate, (times) => {
        const other = {
          ...euros,
          observations: euros.observations.map((one) => ({
            ...one,
            value: one.value === null ? null : one.value * times,
          })),
        };
        const factors = (series: typeof euros) =>
          growthWindows(series, 7, [2017, 2026]).map(({ growth }) =>
            growth.kind === 'grown' ? growth.factor.toFixed(9) : growth.kind,
          );
        expect(factors(other)).toEqual(factors(euros));
      }),
    );
  });
});
