// @vitest-environment node
import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { publishedCatalogue } from '../../data/compile/catalogue';
import { compile } from '../../data/compile/compile';
import { describeFault } from '../../data/compile/fault';
import { readTables } from '../../data/compile/folders';
import { indexSchema, monthlyFileSchema, seriesFileSchema } from '../../src/data/schema';

const { dataset, faults } = compile(readTables('data'), publishedCatalogue);

function file(path: string) {
  const found = dataset?.series.find((one) => one.path === path);
  if (found === undefined) throw new Error(`${path} is not published`);
  return found.file;
}

function cell(path: string, entity: string, year: number) {
  const { entities, years } = v.parse(seriesFileSchema, file(path));
  const at = years.indexOf(year);
  return [entities[entity]?.values[at], entities[entity]?.status[at]];
}

test('the dataset compiles without faults', () => {
  expect(faults.map(describeFault)).toEqual([]);
});

test('every edition has a folder with a table and a page that says how it was read', () => {
  for (const { id } of publishedCatalogue.editions) {
    expect(existsSync(`data/${id}/observations.csv`), id).toBe(true);
    expect(existsSync(`data/${id}/README.md`), id).toBe(true);
  }
});

test('every published file parses with the schema of the wire', () => {
  const written = JSON.parse(JSON.stringify(dataset));
  expect(v.is(indexSchema, written.index)).toBe(true);
  for (const { path, file } of written.series) {
    const schema = 'months' in file ? monthlyFileSchema : seriesFileSchema;
    expect(v.is(schema, file), path).toBe(true);
  }
});

test('the index and the files name each other', () => {
  const paths = dataset?.series.map(({ path }) => path);
  expect(dataset?.index.files.map(({ path }) => path)).toEqual(paths);
  expect(new Set(paths).size).toBe(paths?.length);
});

test('the data package lists the table of every edition, with its terms', () => {
  const resources = dataset?.dataPackage.resources ?? [];
  expect(resources.map(({ path }) => path)).toEqual(dataset?.tables.map(({ path }) => path));
  expect(resources.every(({ licenses, sources }) => licenses[0]?.title && sources[0])).toBe(true);
});

test('the data package describes the columns that the tables have', () => {
  const headers = dataset?.tables.map(({ text }) => text.slice(0, text.indexOf('\r\n')));
  const described = dataset?.dataPackage.resources.map(({ schema }) =>
    schema.fields.map(({ name }) => name).join(),
  );
  expect(described).toEqual(headers);
});

test('files of monthly figures have months, from the first to the last', () => {
  const { months } = v.parse(monthlyFileSchema, file('kiel-r29/allocations-military.json'));
  expect([months.length, months[0], months.at(-1)]).toEqual([52, '2022-01', '2026-04']);
});

test('Iceland has no row in any of the NATO tables', () => {
  const nato = dataset?.index.files.filter(({ edition }) => edition.startsWith('nato-')) ?? [];
  expect(nato.length).toBeGreaterThan(20);
  expect(nato.filter(({ entities }) => entities.includes('ISL'))).toEqual([]);
});

test.each([
  ['share-of-gdp,DEU,2024,2,', 'share-of-gdp,DEU,2024,2.01,'],
  ['expenditure-usd-2021,POL,2024,', 'expenditure-usd-2021,POL,2024,1'],
  ['expenditure-usd-current,POL,2024,', 'expenditure-usd-current,POL,2024,1'],
  ['military-personnel,POL,2024,', 'military-personnel,POL,2024,1'],
  ['equipment-share,POL,2024,', 'equipment-share,POL,2024,1'],
])('NATO’s figures hold each other: "%s" made "%s" is a fault', (sound, broken) => {
  const tables = readTables('data').map(({ edition, text }) => ({
    edition,
    text: edition === 'nato-2026-07' ? (text?.replace(sound, broken) ?? null) : text,
  }));
  expect(compile(tables, publishedCatalogue).faults.length).toBeGreaterThan(0);
});

describe('figures are those of the publication', () => {
  test.each([
    ['nato-2026-07/share-of-gdp.json', 'DEU', 2026, 2.69, 'E'],
    ['nato-2026-07/expenditure-usd-2021.json', 'DEU', 2024, 87583, 'A'],
    ['nato-2026-07/expenditure-national-current.json', 'DEU', 2024, 86638, 'A'],
    ['nato-2026-07/expenditure-national-current.json', 'DEU', 2026, 124660, 'E'],
    ['nato-2026-07/expenditure-usd-current.json', 'USA', 2026, 1032849, 'E'],
    ['nato-2026-07/share-of-gdp.json', 'SWE', 2026, 3.22, 'E'],
    ['nato-2026-07/gdp-usd-2021.json', 'LUX', 2023, 58042, 'B'],
    ['nato-2026-07/personnel-share.json', 'NLD', 2026, null, 'O'],
    ['nato-2025-08/share-of-gdp.json', 'DEU', 2025, null, 'O'],
    ['nato-2025-08/share-of-gdp.json', 'DEU', 2024, 2.003724285, 'E'],
    ['nato-2019-06/military-personnel.json', 'USA', 2019, 1338.1, 'E'],
    ['nato-2019-06/other-share.json', 'DEU', 2019, null, 'O'],
    ['nato-hoc-2008/share-of-gdp.json', 'USA', 2005, 4, 'A'],
    ['sipri-2026-04/military-share-of-gdp.json', 'DEU', 1953, 3.947963, 'A'],
    ['sipri-2026-04/military-usd-2024.json', 'DEU', 2024, 86148.285079, 'A'],
    ['sipri-2026-04/military-share-of-gdp.json', 'ISL', 2024, 0, 'A'],
    ['sipri-2026-04/military-share-of-gdp.json', 'MNE', 2004, null, 'O'],
    ['kiel-r29/donor-gdp-2021.json', 'EU', 2021, null, 'M'],
    ['bund-2026-11/epl14-draft.json', 'DEU', 2027, 109.7, 'F'],
    ['wdi-2026-03/ppp-factor.json', 'USA', 2024, 1, 'A'],
  ])('%s, %s %i', (path, entity, year, value, status) => {
    expect(cell(path, entity, year)).toEqual([value, status]);
  });

  test.each(['military-share-of-gdp', 'military-usd-2024', 'military-national-current'])(
    'SIPRI’s %s of Germany breaks in 1991',
    (indicator) => {
      expect(cell(`sipri-2026-04/${indicator}.json`, 'DEU', 1991)[1]).toBe('B');
    },
  );

  test('outflows of the special fund carry their day', () => {
    const { entities } = file('bund-2026-11/special-fund-outflow-cumulative.json');
    expect(entities.DEU?.notes?.[2024]).toBe('to 2024-10-11, of which 10.2 in 2024');
  });
});
