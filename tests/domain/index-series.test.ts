// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { growthFactor, indexSeries } from '../../src/domain/index-series';
import { valueAt } from '../../src/domain/series';
import { shareOfGdp } from '../../src/domain/share';
import { fc } from '../support/properties';
import { seriesOf } from './planted-series';

describe('“doubled in seven years”, Germany 2017 to 2024 on NATO’s tables of July 2026', () => {
  const constant = seriesOf({ 2017: 51_748, 2024: 87_583 });
  const gdp = seriesOf({ 2017: 4_289_028, 2024: 4_378_673 });

  test.each([
    // 86,638 / 40,265 = 2.1517
    ['current euros', seriesOf({ 2017: 40_265, 2024: 86_638 }), '2.15'],
    // 93,747 / 45,470 = 2.0617
    ['current US dollars', seriesOf({ 2017: 45_470, 2024: 93_747 }), '2.06'],
    // 87,583 / 51,748 = 1.6925
    ['US dollars of 2021', constant, '1.69'],
    // 2.000218 / 1.206520 = 1.6578
    ['shares of GDP', shareOfGdp(constant, gdp), '1.66'],
  ])('in %s', (_, series, factor) => {
    expect(growthFactor(series, 2017, 2024)?.toFixed(2)).toBe(factor);
  });
});

test('a series indexed to its first year counts in multiples of it', () => {
  const index = indexSeries(seriesOf({ 2020: 50, 2021: 75, 2022: 100 }), 2020);
  expect(index?.observations.map(({ value }) => value)).toEqual([1, 1.5, 2]);
  expect(index?.unit).toBe('ratio');
});

test('missing years stay missing and keep their status', () => {
  const index = indexSeries(
    seriesOf({ 2020: 50, 2021: null, 2022: { value: 60, status: 'E' } }),
    2020,
  );
  expect(index?.observations).toEqual([
    { year: 2020, value: 1, status: 'A' },
    { year: 2021, value: null, status: 'O' },
    { year: 2022, value: 1.2, status: 'E' },
  ]);
});

test.each([
  ['is missing', seriesOf({ 2020: null, 2021: 5 })],
  ['is not in the series', seriesOf({ 2021: 5 })],
  ['is zero', seriesOf({ 2020: 0, 2021: 5 })],
  ['is negative', seriesOf({ 2020: -2, 2021: 5 })],
])('no index where the base year %s', (_, series) => {
  expect(indexSeries(series, 2020)).toBeNull();
  expect(growthFactor(series, 2020, 2021)).toBeNull();
});

test('no factor where the last year is missing', () => {
  expect(growthFactor(seriesOf({ 2020: 5, 2021: null }), 2020, 2021)).toBeNull();
  expect(growthFactor(seriesOf({ 2020: 5 }), 2020, 2021)).toBeNull();
});

test('an index names the series it stands on; of a share, the published ones', () => {
  const published = seriesOf({ 2020: 5 });
  expect(indexSeries(published, 2020)?.derivation).toEqual({
    formulas: [{ id: 'index', text: expect.any(Object) }],
    inputs: [published.key],
  });
  const share = shareOfGdp(published, seriesOf({ 2020: 100 }));
  expect(indexSeries(share, 2020)?.derivation?.inputs).toEqual(share.derivation?.inputs);
});

describe('whatever the values', () => {
  const value = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
  const values = fc.array(fc.option(value, { freq: 4 }), { maxLength: 20 });

  test('the index of the base year is exactly 1', () => {
    fc.assert(
      fc.property(value, values, (base, later) => {
        const index = indexSeries(seriesOf({ ...[base, ...later] }), 0);
        expect(index === null ? null : valueAt(index, 0)).toBe(1);
      }),
    );
  });

  test('missing stays missing', () => {
    fc.assert(
      fc.property(value, values, (base, later) => {
        const all = [base, ...later];
        const index = indexSeries(seriesOf({ ...all }), 0);
        expect(index?.observations.map((one) => one.value === null)).toEqual(
          all.map((one) => one === null),
        );
      }),
    );
  });

  test('a factor there and back is 1', () => {
    fc.assert(
      fc.property(value, value, (from, to) => {
        const series = seriesOf({ 2017: from, 2024: to });
        const there = growthFactor(series, 2017, 2024) ?? Number.NaN;
        const back = growthFactor(series, 2024, 2017) ?? Number.NaN;
        expect(there * back).toBeCloseTo(1, 10);
      }),
    );
  });
});
