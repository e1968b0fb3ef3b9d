// @vitest-environment node
import { expect, test } from 'vitest';
import { createSeriesBook } from '../../src/charts/series-book';
import { seriesOf } from '../domain/planted-series';

const key = { edition: 'nato-2026-07', indicator: 'share-of-gdp' } as const;
const germany = seriesOf({ 2024: 2 }, { key: { ...key, entity: 'DEU' } });
const poland = seriesOf({ 2024: 3.75 }, { key: { ...key, entity: 'POL' } });
const gdp = seriesOf({ 2024: 1 }, { key: { ...key, indicator: 'gdp-usd-2021', entity: 'DEU' } });
const older = seriesOf({ 2024: 2.12 }, { key: { ...germany.key, edition: 'nato-2025-08' } });
const book = createSeriesBook([poland, gdp, germany, older]);

test('a series is found by edition, indicator and entity', () => {
  expect(book.get('nato-2026-07', 'share-of-gdp', 'DEU')).toBe(germany);
  expect(book.get('nato-2025-08', 'share-of-gdp', 'DEU')).toBe(older);
  expect(book.find(gdp.key)).toBe(gdp);
});

test('two editions are two series', () => {
  expect(book.all('nato-2025-08', 'share-of-gdp')).toEqual([older]);
});

test('all entities of an indicator come in the order of the data', () => {
  expect(book.all('nato-2026-07', 'share-of-gdp')).toEqual([poland, germany]);
});

test('a series that was not asked for throws, and names itself', () => {
  expect(() => book.get('nato-2026-07', 'share-of-gdp', 'FRA')).toThrow(
    'The chart did not request nato-2026-07/share-of-gdp of FRA.',
  );
});

test('a key without a series finds none', () => {
  expect(book.find({ ...key, entity: 'FRA' })).toBeNull();
});
