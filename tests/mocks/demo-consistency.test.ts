// @vitest-environment node

import { expect, test } from 'vitest';
import { publishedCatalogue } from '../../data/compile/catalogue';
import { checkTable } from '../../data/compile/sound-table';
import { columns } from '../../data/compile/table';
import { buildDemoDataset, type Dataset, findFile } from '../../mocks/dataset';
import { allies } from '../../src/catalogue/allies';
import { editions } from '../../src/catalogue/editions';
import { indicators } from '../../src/catalogue/indicators';
import { getMeasure } from '../../src/catalogue/measures';
import { measureSeries } from '../../src/domain/measure-series';
import { observed, type Series, valueAt } from '../../src/domain/series';
import { fc } from '../support/properties';
import { seriesByEntity } from './pretend-series';

const newest = 'nato-2026-07';
const years = Array.from({ length: 13 }, (_, at) => 2014 + at);

/** Whatever the seed, the invented figures keep a rule. */
function always(rule: (dataset: Dataset) => void, numRuns = 10): void {
  fc.assert(
    fc.property(fc.nat(), (seed) => rule(buildDemoDataset(seed))),
    { numRuns, examples: [[2026]] },
  );
}

/** An edition's files as the table its figures would have been compiled from. */
function tableOf(dataset: Dataset, edition: string): string {
  const files = indicators.flatMap(({ id }) => findFile(dataset, edition, id) ?? []);
  const rows = files.flatMap(({ indicator, unit, priceBase, years: all, entities }) =>
    Object.entries(entities)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([entity, { values, status }]) =>
        all.map((year, at) =>
          [indicator, entity, year, values[at], unit, priceBase, status[at], ''].join(),
        ),
      ),
  );
  return [columns.join(), ...rows].join('\n');
}

test('every invented edition passes the checks of the published ones: categories, totals and shares add up', () => {
  always((dataset) => {
    for (const edition of editions.filter(({ source }) => /nato|commons|sipri/.test(source))) {
      const { findings } = checkTable(tableOf(dataset, edition.id), edition, publishedCatalogue);
      expect(findings, edition.id).toEqual([]);
    }
  }, 5);
});

test('the printed change is that of expenditure, from the second year on', () => {
  always((dataset) => {
    const changes = seriesByEntity(dataset, newest, 'real-change');
    for (const [entity, money] of seriesByEntity(dataset, newest, 'expenditure-usd-2021')) {
      for (const year of years.slice(1)) {
        const change = changeIn(money, year);
        const printed = valueIn(changes, entity, year);
        expect(printed === null, entity).toBe(change === null);
        // Two decimals, so half a hundredth of rounding.
        expect(Math.abs((printed ?? 0) - (change ?? 0)), entity).toBeLessThan(0.005_001);
      }
    }
  });
});

test('expenditure per head implies a population that hardly moves, and that of the aggregates theirs added up', () => {
  always((dataset) => {
    const heads = seriesByEntity(dataset, newest, 'per-capita-usd-2021');
    const money = seriesByEntity(dataset, newest, 'expenditure-usd-2021');
    const people = (entity: string, year: number) =>
      (valueIn(money, entity, year) ?? 0) / (valueIn(heads, entity, year) ?? 1);
    const within = (value: number, other: number, tolerance: number) =>
      Math.abs(value / other - 1) < tolerance;
    for (const { id } of allies.filter(({ armedForces }) => armedForces)) {
      // Whole dollars: one of them is more of a small sum.
      const rounding = 2 / (valueIn(heads, id, 2014) ?? 1);
      expect(within(people(id, 2015), people(id, 2014), 0.02 + rounding), id).toBe(true);
    }
    const members = allies.filter(({ armedForces }) => armedForces).map(({ id }) => id);
    const sum = members.reduce((total, id) => total + people(id, 2026), 0);
    expect(within(people('NATO_TOTAL', 2026), sum, 0.01)).toBe(true);
  });
});

test('all members of the euro imply one rate to the dollar, so their derived euros are their own', () => {
  always((dataset) => {
    const dollars = seriesByEntity(dataset, newest, 'expenditure-usd-current');
    const national = seriesByEntity(dataset, newest, 'expenditure-national-current');
    const find = (indicator: string, _: string | null, entity: string) =>
      (indicator === 'expenditure-usd-current' ? dollars : national).get(entity) ?? null;
    const euros = allies.filter((ally) => ally.armedForces && ally.currency === 'EUR');
    for (const { id } of euros) {
      const derived = measureSeries(getMeasure('expenditure-eur-current'), id, find);
      for (const { year, value } of derived === null ? [] : observed(derived)) {
        // Half a million dollars and half a million euros of rounding, and a hair for Germany’s own.
        const off = Math.abs(value - (valueIn(national, id, year) ?? 0));
        expect(off, `${id} ${year}`).toBeLessThan(1.1 + value * 1e-4);
      }
    }
  });
});

test('in 2021 current dollars are those of 2021', () => {
  always((dataset) => {
    const constant = seriesByEntity(dataset, newest, 'expenditure-usd-2021');
    for (const [entity, series] of seriesByEntity(dataset, newest, 'expenditure-usd-current')) {
      expect(valueAt(series, 2021), entity).toBe(valueIn(constant, entity, 2021));
    }
  });
});

test('earlier editions differ a little: by a hair where they are final, by more where they estimated', () => {
  always((dataset) => {
    const now = seriesByEntity(dataset, newest, 'share-of-gdp');
    const farthest = (edition: string, years: readonly number[]) =>
      Math.max(
        ...[...seriesByEntity(dataset, edition, 'share-of-gdp')].flatMap(([entity, before]) =>
          years.map((year) => {
            const [one, other] = [valueAt(before, year), valueIn(now, entity, year)];
            return one === null || other === null ? 0 : Math.abs(one / other - 1);
          }),
        ),
      );
    expect(farthest('nato-2025-08', [2015, 2020, 2023])).toBeLessThan(0.03);
    expect(farthest('nato-2025-08', [2024])).toBeGreaterThan(0.01);
    expect(farthest('nato-2025-08', [2024, 2025])).toBeLessThan(0.08);
    expect(farthest('nato-2019-06', [2014, 2017])).toBeLessThan(0.03);
  });
});

test('an international dollar is a dollar in the United States', () => {
  always((dataset) => {
    const factor = seriesByEntity(dataset, 'wdi-2026-03', 'ppp-factor').get('USA');
    expect(factor?.observations.map(({ value }) => value)).toEqual(Array(25).fill(1));
  });
});

/** Change on the year before in per cent; null where either year is missing. */
function changeIn(series: Series, year: number): number | null {
  const [before, now] = [valueAt(series, year - 1), valueAt(series, year)];
  return before === null || now === null ? null : (100 * now) / before - 100;
}

function valueIn(all: ReadonlyMap<string, Series>, entity: string, year: number): number | null {
  const series = all.get(entity);
  return series === undefined ? null : valueAt(series, year);
}
