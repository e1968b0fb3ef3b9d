import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildDataIndex, buildDemoDataset, findFile } from '../../mocks/dataset';
import { editions } from '../../src/catalogue/editions';
import { findEntity } from '../../src/catalogue/entities';
import { pickSeries } from '../../src/data/picked-series';
import { indexSchema, monthlyFileSchema, seriesFileSchema } from '../../src/data/schema';
import { isAllyIn } from '../../src/domain/entity';
import { evaluateTarget } from '../../src/domain/evaluate-target';
import type { Series } from '../../src/domain/series';
import { observationAt, valueAt } from '../../src/domain/series';
import { shareOfGdp } from '../../src/domain/share';

const dataset = buildDemoDataset(2026);

function seriesOf(edition: string, indicator: string): ReadonlyMap<string, Series> {
  const file = findFile(dataset, edition, indicator);
  if (file === null) throw new Error(`no ${indicator} in ${edition}`);
  const all = pickSeries(file, { edition, indicator, entities: 'all' });
  return new Map(all.map((series) => [series.key.entity, series]));
}

function natoSeries(indicator: string, entity: string): Series {
  const series = seriesOf('nato-2026-07', indicator).get(entity);
  if (series === undefined) throw new Error(`no ${entity} in ${indicator}`);
  return series;
}

function verdictOn(entity: string, year: number) {
  const expenditure = valueAt(natoSeries('expenditure-usd-2021', entity), year);
  const gdp = valueAt(natoSeries('gdp-usd-2021', entity), year);
  return evaluateTarget({}, 2, expenditure, gdp);
}

const printed = (entity: string, year: number) => valueAt(natoSeries('share-of-gdp', entity), year);

test('the same seed gives the same dataset, another seed another', () => {
  expect(buildDemoDataset(2026)).toEqual(dataset);
  expect(buildDemoDataset(7)).not.toEqual(dataset);
});

test('every invented file fits the schema, whatever the seed', () => {
  for (const seed of [0, 1, 7, 2026, -1, 4_294_967_295]) {
    for (const file of buildDemoDataset(seed)) {
      const schema = 'months' in file ? monthlyFileSchema : seriesFileSchema;
      expect(v.parse(schema, JSON.parse(JSON.stringify(file)))).toEqual(file);
    }
  }
});

test('the index fits the schema and names every file', () => {
  const index = v.parse(indexSchema, JSON.parse(JSON.stringify(buildDataIndex(dataset))));
  const whole = ['nato-2026-07', 'nato-2025-08', 'nato-2019-06', 'nato-hoc-2008', 'sipri-2026-04'];
  const held = (ids: readonly string[]) =>
    editions
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, contents }) => Object.keys(contents).map((name) => `${id}/${name}.json`));
  expect(index.files.map(({ path }) => path).sort()).toEqual(
    [...held([...whole, 'kiel-r29', 'bund-2026-11']), 'wdi-2026-03/ppp-factor.json'].sort(),
  );
  expect(index.editions.map(({ id }) => id)).toEqual([
    ...whole,
    'kiel-r29',
    'bund-2026-11',
    'wdi-2026-03',
  ]);
  const support = index.files.find(({ indicator }) => indicator === 'allocations-total');
  expect(support?.years).toEqual([2022, 2026]);
});

test('NATO’s tables have the allies with armed forces and two aggregates, 2014 to 2026', () => {
  const shares = seriesOf('nato-2026-07', 'share-of-gdp');
  expect(shares.size).toBe(33);
  expect(shares.has('ISL')).toBe(false);
  expect(shares.has('NATO_EUR_CAN') && shares.has('NATO_TOTAL')).toBe(true);
  const germany = shares.get('DEU')?.observations ?? [];
  expect(germany.map(({ year }) => year)).toEqual(Array.from({ length: 13 }, (_, at) => 2014 + at));
  expect(germany.filter(({ status }) => status === 'E').map(({ year }) => year)).toEqual([
    2025, 2026,
  ]);
});

test('tables in national currency have no aggregates, and 2021 prices only Germany', () => {
  expect(seriesOf('nato-2026-07', 'expenditure-national-current').size).toBe(31);
  expect([...seriesOf('nato-2026-07', 'expenditure-national-2021').keys()]).toEqual(['DEU']);
});

test('every printed share is its expenditure over its GDP', () => {
  for (const [entity, share] of seriesOf('nato-2026-07', 'share-of-gdp')) {
    const working = shareOfGdp(
      natoSeries('expenditure-usd-2021', entity),
      natoSeries('gdp-usd-2021', entity),
    );
    expect(
      working.observations.map(({ value }) => value && Number(value.toFixed(2))),
      entity,
    ).toEqual(share.observations.map(({ value }) => value));
  }
});

test.each(['expenditure-usd-2021', 'expenditure-usd-current', 'gdp-usd-2021', 'gdp-usd-current'])(
  'the aggregates of %s are the sums of those that were allies in the year',
  (indicator) => {
    const rows = [...seriesOf('nato-2026-07', indicator)];
    const members = rows.filter(([id]) => {
      const entity = findEntity(id);
      return entity !== null && isAllyIn(entity, 2019);
    });
    expect(members).toHaveLength(28);
    const sum = (among: typeof rows) =>
      among.reduce((total, [, series]) => total + (valueAt(series, 2019) ?? 0), 0);
    expect(valueAt(natoSeries(indicator, 'NATO_TOTAL'), 2019)).toBe(sum(members));
    expect(valueAt(natoSeries(indicator, 'NATO_EUR_CAN'), 2019)).toBe(
      sum(members.filter(([id]) => id !== 'USA')),
    );
  },
);

test('Germany is a hair above 2 per cent in 2024', () => {
  expect(verdictOn('DEU', 2024)).toMatchObject({ verdict: 'met', share: 2.0002 });
  expect(printed('DEU', 2024)).toBe(2);
});

test('one ally prints 1.99, one exactly 2.00', () => {
  expect(printed('ESP', 2026)).toBe(1.99);
  expect(verdictOn('ESP', 2026).verdict).toBe('below');
  expect(verdictOn('PRT', 2026).share).toBe(2);
});

test('rounding alone decides about one ally', () => {
  const { verdict, share, bounds } = verdictOn('LUX', 2026);
  expect(verdict).toBe('within-rounding');
  expect(share).toBeLessThan(2);
  expect(bounds?.highest).toBeGreaterThan(2);
  expect(printed('LUX', 2026)).toBe(2);
});

test('one ally lacks a year in the middle', () => {
  const { observations } = natoSeries('share-of-gdp', 'MNE');
  expect(observations.filter(({ value }) => value === null)).toEqual([
    { year: 2019, value: null, status: 'O' },
  ]);
});

test('one ally’s level jumps at a break, which its GDP does not have', () => {
  const share = natoSeries('share-of-gdp', 'HRV');
  expect(observationAt(share, 2020)?.status).toBe('B');
  expect((printed('HRV', 2020) ?? 0) / (printed('HRV', 2019) ?? 1)).toBeGreaterThan(1.1);
  expect(observationAt(natoSeries('gdp-usd-2021', 'HRV'), 2020)?.status).toBe('A');
});

test('SIPRI’s tables have Germany since 1953 with a break in 1991, all others since 2000 but Montenegro', () => {
  const shares = seriesOf('sipri-2026-04', 'military-share-of-gdp');
  const first = (entity: string) =>
    shares.get(entity)?.observations.find(({ value }) => value !== null)?.year;
  expect(first('DEU')).toBe(1953);
  expect(shares.get('DEU')?.observations.find(({ status }) => status === 'B')?.year).toBe(1991);
  const others = [...shares.keys()].filter((id) => id !== 'DEU');
  expect(others).toHaveLength(45);
  expect(others.filter((id) => first(id) !== 2000)).toEqual(['MNE']);
  expect(first('MNE')).toBe(2005);
});
