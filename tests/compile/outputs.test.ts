// @vitest-environment node
import { expect, test } from 'vitest';
import { compileLines } from './support';

const { dataset } = compileLines();

function series(path: string) {
  return dataset?.series.find((one) => one.path === path)?.file;
}

test('a missing value keeps its status and note', () => {
  expect(series('yearly-edition/second-part.json')).toEqual({
    indicator: 'second-part',
    edition: 'yearly-edition',
    unit: 'percent',
    priceBase: 'none',
    years: [2023, 2024],
    entities: {
      DEU: { values: [40, null], status: ['A', 'O'], notes: { 2024: 'left blank, by NATO' } },
    },
  });
});

test('a month without a row is missing and a zero stays zero', () => {
  expect(series('monthly-edition/allocations.json')).toMatchObject({
    months: ['2022-11', '2022-12', '2023-01'],
    entities: { DEU: { values: [0, null, 1.5], status: ['A', 'O', 'A'] } },
  });
});

test('the index names every file with its entities and its first and last year', () => {
  expect(dataset?.index.files).toHaveLength(6);
  expect(dataset?.index.files.at(-1)).toEqual({
    path: 'monthly-edition/allocations.json',
    edition: 'monthly-edition',
    indicator: 'allocations',
    unit: 'eur-billion',
    priceBase: 'current',
    entities: ['DEU'],
    years: [2022, 2023],
  });
});

test('a published row keeps its digits and adds edition, source and cut-off', () => {
  const lines = dataset?.tables[0]?.text.split('\r\n') ?? [];
  expect(lines[0]).toBe(
    'indicator,entity,period,value,unit,price_base,status,note,edition,source,cut_off',
  );
  expect(lines[1]).toBe(
    'share-of-gdp,DEU,2023,1.60,percent-of-gdp,constant-2021,A,,yearly-edition,Producer,2026-07-03',
  );
});

test('a field with a comma is quoted in a published table', () => {
  expect(dataset?.tables[0]?.text).toContain(',O,"left blank, by NATO",yearly-edition,');
});

test('compiling twice yields the same', () => {
  expect(JSON.stringify(compileLines().dataset)).toBe(JSON.stringify(dataset));
});
