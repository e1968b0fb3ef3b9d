import { expect, test } from 'vitest';
import { cumulative, cumulativeMonths } from '../../src/domain/cumulative';
import type { Series } from '../../src/domain/series';

const sum = (upTo: string, value: number): Series => ({
  key: { edition: 'kiel-r29', indicator: 'allocations-total', entity: 'DEU' },
  unit: 'eur-billion',
  priceBase: 'current',
  observations: [{ year: Number(upTo.slice(0, 4)), value, status: 'A' }],
  upTo,
  recorded: { count: 1, last: upTo },
});

test('sums are taken at every December before a month, and at that month', () => {
  expect(cumulativeMonths('2022-01', '2024-11')).toEqual(['2022-12', '2023-12', '2024-11']);
  expect(cumulativeMonths('2022-01', '2022-03')).toEqual(['2022-03']);
  expect(cumulativeMonths('2022-01', '2023-12')).toEqual(['2022-12', '2023-12']);
});

test('they are one series by year, which says how far its last year goes and what is recorded', () => {
  const series = cumulative([sum('2022-12', 5), sum('2023-12', 9), sum('2024-03', 10)], '2024-03');
  expect(series?.observations.map(({ year, value }) => [year, value])).toEqual([
    [2022, 5],
    [2023, 9],
    [2024, 10],
  ]);
  expect(series?.recorded?.last).toBe('2024-03');
  expect(series?.derivation?.formulas[0]?.text.en).toContain('of the last up to March 2024');
  expect(cumulative([], '2024-03')).toBeNull();
});
