import { expect, test } from 'vitest';
import { atRate, balanceFormula, partOfExpenditure } from '../../src/domain/ledger-amounts';
import { seriesOf } from './planted-series';

test('dollars become another currency at the ratio of two tables of the same year', () => {
  // Germany 2024: EUR 86,638 million are USD 93,747 million; 2 % of USD 4,686,831 million is USD 93,736.62 million.
  const asked = seriesOf({ 2024: 93_736.62 }, { priceBase: 'current' });
  const euros = atRate(
    asked,
    seriesOf({ 2024: 86_638 }),
    seriesOf({ 2024: 93_747 }),
    'eur-million',
  );
  expect(euros.unit).toBe('eur-million');
  expect(86_638 - (euros.observations[0]?.value ?? 0)).toBeCloseTo(9.6, 1);
});

test('a year without a rate is missing, and no rate is taken from another year', () => {
  const dollars = seriesOf({ 2023: 10, 2024: 10 });
  const converted = atRate(
    dollars,
    seriesOf({ 2023: null, 2024: 5 }),
    seriesOf({ 2024: 0 }),
    'eur-million',
  );
  expect(converted.observations.map(({ value, status }) => [value, status])).toEqual([
    [null, 'O'],
    [null, 'O'],
  ]);
});

test('spending on a category is its share of the expenditure', () => {
  const part = partOfExpenditure(
    seriesOf({ 2024: 30, 2025: null }),
    seriesOf({ 2024: 500, 2025: 600 }),
  );
  expect(part.observations.map(({ value }) => value)).toEqual([150, null]);
  expect(part.derivation?.formulas).toHaveLength(1);
});

test('the balance says its level in both languages', () => {
  expect(balanceFormula(3.5, 'gdp').text).toEqual({
    en: 'defence expenditure − 3.5\u00a0% × GDP',
    de: 'Verteidigungsausgaben − 3,5\u00a0% × BIP',
  });
});
