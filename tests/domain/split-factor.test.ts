import { expect, test } from 'vitest';
import type { Series } from '../../src/domain/series';
import { splitFactor } from '../../src/domain/split-factor';
import { fc } from '../support/properties';

function spending(first: number | null, last: number | null): Series {
  const at = (year: number, value: number | null) =>
    value === null ? { year, value, status: 'O' as const } : { year, value, status: 'A' as const };
  return {
    key: { edition: 'nato-2026-07', indicator: 'expenditure-national-current', entity: 'DEU' },
    unit: 'national-million',
    priceBase: 'current',
    observations: [at(2017, first), at(2024, last)],
  };
}

test('spending that rose fourfold in money of the day and twice in constant prices: prices doubled', () => {
  expect(splitFactor(spending(10, 40), spending(12, 24), 2017, 2024)).toEqual({
    nominal: 4,
    real: 2,
    prices: 2,
  });
});

test('what was bought more times what prices added is the rise in money of the day', () => {
  const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, amount, (a, b, c, d) => {
      const split = splitFactor(spending(a, b), spending(c, d), 2017, 2024);
      expect((split?.real ?? 0) * (split?.prices ?? 0)).toBeCloseTo(split?.nominal ?? -1, 6);
    }),
  );
});

test('without a figure, or where nothing was spent, nothing is split', () => {
  expect(splitFactor(spending(null, 40), spending(12, 24), 2017, 2024)).toBeNull();
  expect(splitFactor(spending(10, 40), spending(12, null), 2017, 2024)).toBeNull();
  expect(splitFactor(spending(0, 40), spending(12, 24), 2017, 2024)).toBeNull();
  expect(splitFactor(spending(10, 40), spending(12, 0), 2017, 2024)).toBeNull();
});
