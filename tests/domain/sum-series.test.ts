import { expect, test } from 'vitest';
import { inBillions } from '../../src/domain/in-billions';
import type { Observation, Series } from '../../src/domain/series';
import { sumSeries } from '../../src/domain/sum-series';

function layer(
  indicator: string,
  observations: readonly Observation[],
  unit: Series['unit'] = 'eur-billion',
): Series {
  const key = { edition: 'budget', indicator, entity: 'AAA' };
  return { key, unit, priceBase: 'current', observations };
}

const plan = layer('plan', [
  { year: 2024, value: 50, status: 'A' },
  { year: 2025, value: 62.31, status: 'A' },
]);
const fund = layer('fund', [{ year: 2025, value: 24.06, status: 'F' }]);

test('layers of one year are added up, and the sum says from what and how', () => {
  const sum = sumSeries([plan, fund]);
  expect(sum?.observations[1]?.value).toBeCloseTo(86.37, 10);
  expect(sum?.derivation?.inputs.map(({ indicator }) => indicator)).toEqual(['plan', 'fund']);
});

test('a year that lacks a layer has no sum: missing is not zero', () => {
  expect(sumSeries([plan, fund])?.observations[0]).toEqual({
    year: 2024,
    value: null,
    status: 'O',
  });
});

test('a sum with a plan in it is a plan', () => {
  expect(sumSeries([plan, fund])?.observations[1]?.status).toBe('F');
});

test('one layer is itself; none, or layers of two units, have no sum', () => {
  expect(sumSeries([plan])).toBe(plan);
  expect(sumSeries([])).toBeNull();
  expect(sumSeries([plan, layer('dollars', [], 'usd-million')])).toBeNull();
});

test('a thousand million are a billion, and a missing year stays missing', () => {
  const series = inBillions(
    layer(
      'spent',
      [
        { year: 2024, value: 86_638, status: 'A' },
        { year: 2025, value: null, status: 'O' },
      ],
      'national-million',
    ),
  );
  expect(series.unit).toBe('eur-billion');
  expect(series.observations.map(({ value }) => value)).toEqual([86.638, null]);
  expect(series.derivation?.formulas).toHaveLength(1);
});
