import { expect, test } from 'vitest';
import { withLayer } from '../../src/domain/claim-layer';
import { valueAt } from '../../src/domain/series';
import { seriesOf } from './planted-series';

const budget = seriesOf({ 2017: 37, 2021: 46.9, 2022: 50.4, 2024: 51.95 });
const fund = seriesOf({ 2023: 8.4, 2024: 19.8 });

test('before the fund there is the budget alone, with it both together', () => {
  const both = withLayer(budget, fund, 2022);
  expect(both === null ? null : valueAt(both, 2017)).toBe(37);
  expect(both === null ? null : valueAt(both, 2024)).toBeCloseTo(71.75, 10);
});

test('a year in which the fund existed and has no figure is missing, not the budget alone', () => {
  const both = withLayer(budget, fund, 2022);
  expect(both === null ? null : valueAt(both, 2022)).toBeNull();
  expect(withLayer(budget, seriesOf({ 2024: 1 }, { unit: 'eur-million' }), 2022)).toBeNull();
});
