// @vitest-environment node

import { expect, test } from 'vitest';
import { valueAt } from '../../src/domain/series';
import { yearlyChange } from '../../src/domain/yearly-change';
import { fc } from '../support/properties';
import { seriesOf } from './planted-series';

test('Europe and Canada grew 19.28 % in 2024: from 402,342 to 479,916 million dollars of 2021', () => {
  const change = yearlyChange(seriesOf({ 2023: 402_342, 2024: 479_916 }));
  expect(valueAt(change, 2024)?.toFixed(2)).toBe('19.28');
  expect(change.unit).toBe('percent-change');
});

test('the first year has none, nor has one beside a missing year or after zero', () => {
  const change = yearlyChange(seriesOf({ 2014: 5, 2015: null, 2016: 5, 2017: 0, 2018: 5 }));
  expect(change.observations.map(({ value }) => value)).toEqual([null, null, null, -100, null]);
  expect(change.observations.map(({ status }) => status)).toEqual(['O', 'O', 'O', 'A', 'O']);
});

test('a change on or from an estimate is one', () => {
  const change = yearlyChange(
    seriesOf({ 2024: 4, 2025: { value: 5, status: 'E' }, 2026: { value: 6, status: 'E' } }),
  );
  expect(change.observations.map(({ status }) => status)).toEqual(['O', 'E', 'E']);
});

test('adding the changes up in factors gives the factor from the first year to the last', () => {
  const values = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(values, (all) => {
      const series = seriesOf(Object.fromEntries(all.map((value, at) => [2014 + at, value])));
      const product = yearlyChange(series).observations.reduce(
        (factor, { value }) => factor * (1 + (value ?? 0) / 100),
        1,
      );
      expect(product * (all[0] ?? 1)).toBeCloseTo(all.at(-1) ?? 0, 4);
    }),
  );
});
