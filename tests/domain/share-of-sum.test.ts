// @vitest-environment node

import { expect, test } from 'vitest';
import { valueAt } from '../../src/domain/series';
import { shareOfSum, sumIn } from '../../src/domain/share-of-sum';
import { fc } from '../support/properties';
import { seriesOf } from './planted-series';

test('the United States spend 65.26 % of the alliance’s dollars of 2024, Europe and Canada 34.74 %', () => {
  // NATO, July 2026, million current US dollars: 967,707 and 515,198, together 1,482,905.
  const states = seriesOf({ 2024: 967_707 });
  const others = seriesOf({ 2024: 515_198 });
  const share = (of: typeof states) => valueAt(shareOfSum(of, [states, others]), 2024)?.toFixed(2);
  expect([share(states), share(others)]).toEqual(['65.26', '34.74']);
  expect(sumIn(2024, [states, others])).toBe(1_482_905);
});

test('a year in which one lacks a value it could have has no sum, so nobody has a share', () => {
  const full = seriesOf({ 2023: 1, 2024: 1 });
  const gap = seriesOf({ 2023: null, 2024: 3 });
  expect(shareOfSum(full, [full, gap]).observations).toEqual([
    { year: 2023, value: null, status: 'O' },
    { year: 2024, value: 25, status: 'A' },
  ]);
});

test('a year that one does not reach is such a year', () => {
  const long = seriesOf({ 2023: 1, 2024: 1 });
  const short = seriesOf({ 2024: 1 });
  expect(sumIn(2023, [long, short])).toBeNull();
});

test('what cannot exist is not part of the sum', () => {
  const full = seriesOf({ 2024: 4 });
  const unarmed = seriesOf({ 2024: { value: null, status: 'M' } });
  expect(valueAt(shareOfSum(full, [full, unarmed]), 2024)).toBe(100);
  expect(shareOfSum(unarmed, [full, unarmed]).observations).toEqual([
    { year: 2024, value: null, status: 'M' },
  ]);
});

test('of a sum of zero nobody has a share', () => {
  const nothing = seriesOf({ 2024: 0 });
  expect(shareOfSum(nothing, [nothing]).observations).toEqual([
    { year: 2024, value: null, status: 'O' },
  ]);
});

test('a share keeps its status, is in per cent, and names all that were added', () => {
  const key = { edition: 'e', indicator: 'i' };
  const one = seriesOf({ 2026: { value: 1, status: 'E' } }, { key: { ...key, entity: 'one' } });
  const two = seriesOf({ 2026: 1 }, { key: { ...key, entity: 'two' } });
  expect(shareOfSum(one, [one, two])).toMatchObject({
    key: one.key,
    unit: 'percent',
    observations: [{ year: 2026, value: 50, status: 'E' }],
    derivation: {
      formulas: [{ id: 'share-of-sum', text: { en: expect.any(String), de: expect.any(String) } }],
      inputs: [one.key, two.key],
    },
  });
});

test('a share of what was worked out names its formulas in turn, and what those used', () => {
  const formula = { id: 'f', text: { en: 'f', de: 'f' } };
  const input = { edition: 'e', indicator: 'raw', entity: 'x' };
  const derived = seriesOf({ 2024: 1 }, { derivation: { formulas: [formula], inputs: [input] } });
  const { derivation } = shareOfSum(derived, [derived]);
  expect(derivation?.formulas.map(({ id }) => id)).toEqual(['f', 'share-of-sum']);
  expect(derivation?.inputs).toEqual([input]);
});

test('the shares of a year add up to 100', () => {
  const values = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 32 });
  fc.assert(
    fc.property(values, (all) => {
      const series = all.map((value) => seriesOf({ 2024: value }));
      const shares = series.map((one) => valueAt(shareOfSum(one, series), 2024) ?? Number.NaN);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
    }),
  );
});
