import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildObservationRow, buildSeriesFile, yearsBetween } from '../../mocks/factories';
import { fixtures } from '../../mocks/fixtures';
import { createRandom, drawYearly } from '../../mocks/random';
import { seriesFileSchema } from '../../src/data/schema';
import { observationStatuses } from '../../src/domain/status';
import { fc } from '../support/properties';

test('the same seed gives the same numbers, another seed others', () => {
  const drawn = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 100 }, random);
  };
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1)).not.toEqual(drawn(2));
  expect(Math.min(...drawn(1))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn(1))).toBeLessThan(1);
});

test('numbers drawn by year are from −1 to 1 from 2000 to 2029, and zero outside', () => {
  const yearly = drawYearly(createRandom(1));
  const drawn = yearsBetween(2000, 2029).map(yearly);
  expect(new Set(drawn).size).toBe(30);
  expect(Math.max(...drawn.map(Math.abs))).toBeLessThanOrEqual(1);
  expect([yearly(1999), yearly(2030)]).toEqual([0, 0]);
});

test('a row is normal, estimated from a year on, and missing where it has no value', () => {
  const row = buildObservationRow({
    years: [2022, 2023, 2024, 2025],
    value: (year) => (year === 2023 ? null : year - 2020),
    estimatedFrom: 2025,
    statuses: { 2022: 'B' },
  });
  expect(row).toEqual({ values: [2, null, 4, 5], status: ['B', 'O', 'A', 'E'] });
});

test('a file has the unit and price base the catalogue gives', () => {
  const file = buildSeriesFile({
    edition: 'nato-2026-07',
    indicator: 'gdp-usd-2021',
    years: [2024],
    entities: {},
  });
  expect(file).toMatchObject({ unit: 'usd-million', priceBase: 'constant-2021' });
});

test('a file the catalogue knows nothing of is not built', () => {
  const build = (edition: string, indicator: string) => () =>
    buildSeriesFile({ edition, indicator, years: [], entities: {} });
  expect(build('nato-2026-07', 'moon-bases')).toThrow('no moon-bases in nato-2026-07');
  expect(build('nato-1949-04', 'share-of-gdp')).toThrow('no share-of-gdp in nato-1949-04');
});

test('every fixture fits the schema', () => {
  for (const fixture of fixtures) expect(v.parse(seriesFileSchema, fixture)).toEqual(fixture);
});

test('whatever rows are asked for, the file built of them fits the schema', () => {
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
  const status = fc.constantFrom(...observationStatuses.filter((letter) => !/[MO]/.test(letter)));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 20 }), status, (values, letter) => {
      const years = yearsBetween(2000, 1999 + values.length);
      const row = buildObservationRow({
        years,
        value: (year) => values[year - 2000] ?? null,
        statuses: { 2001: letter },
      });
      const entities = { DEU: row };
      const indicator = 'share-of-gdp';
      const file = buildSeriesFile({ edition: 'nato-2026-07', indicator, years, entities });
      expect(v.is(seriesFileSchema, file)).toBe(true);
    }),
  );
});
