// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { allies } from '../../../src/catalogue/allies';
import type { EntityId } from '../../../src/catalogue/entities';
import { getMeasure, type MeasureId } from '../../../src/catalogue/measures';
import { resolve } from '../../../src/charts/explore/resolved';
import { settle } from '../../../src/charts/explore/settle';
import {
  besideMeasure,
  contextSeries,
  exploreRequests,
  seriesOf,
  shownSeries,
} from '../../../src/charts/explore/shown-series';
import type { Wish } from '../../../src/charts/explore/usual';
import { observationAt, valueAt } from '../../../src/domain/series';
import { wholeBook } from './explore-states';

const book = await wholeBook();

/** The published value of a measure in its usual edition. */
function published(id: MeasureId, entity: EntityId, year: number): number | null {
  const { state } = settle({ measure: id });
  const series = seriesOf(book, getMeasure(id), state.edition, entity);
  return series === null ? null : valueAt(series, year);
}

function shownFor(wish: Wish) {
  const { state, replaced } = settle(wish);
  expect(replaced).toEqual([]);
  return shownSeries(book, resolve(state));
}

/** The shown values of a year, by entity, with two decimals. */
function valuesIn(year: number, wish: Wish): Readonly<Record<string, string | undefined>> {
  const rows = shownFor(wish).shown.map(({ entity, series }): [string, string | undefined] => [
    entity.id,
    valueAt(series, year)?.toFixed(2),
  ]);
  return Object.fromEntries(rows);
}

describe('euros', () => {
  test('of Poland in 2024 are its dollars at the rate of Germany’s two tables', () => {
    // NATO, July 2026: USD 34,454 m × EUR 86,638 m / USD 93,747 m = EUR 31,841.29 m.
    expect(published('expenditure-eur-current', 'POL', 2024)).toBeCloseTo(31_841.29, 2);
  });

  test('of Germany are its national figures in every year', () => {
    for (let year = 2014; year <= 2026; year += 1) {
      const national = published('expenditure-national-current', 'DEU', year) ?? Number.NaN;
      expect(published('expenditure-eur-current', 'DEU', year)).toBeCloseTo(national, 6);
    }
    expect(published('expenditure-eur-current', 'DEU', 2024)).toBeCloseTo(86_638, 6);
  });

  test('of every ally in the euro are its national figures, but for the rounding of dollars to millions', () => {
    const members = allies.filter((ally) => 'currency' in ally && ally.currency === 'EUR');
    for (const { id } of members) {
      for (let year = 2014; year <= 2026; year += 1) {
        const national = published('expenditure-national-current', id, year) ?? Number.NaN;
        const euros = published('expenditure-eur-current', id, year) ?? Number.NaN;
        expect(Math.abs(euros - national), `${id} ${year}`).toBeLessThan(1.2);
      }
    }
  });

  test('are there for aggregates too, which have no national figures', () => {
    // USD 515,198 m × 86,638 / 93,747 = EUR 476,129.63 m.
    expect(published('expenditure-eur-current', 'NATO_EUR_CAN', 2024)).toBeCloseTo(476_129.63, 2);
    expect(published('expenditure-national-current', 'NATO_EUR_CAN', 2024)).toBeNull();
  });

  test('of estimated years are estimates', () => {
    const measure = getMeasure('expenditure-eur-current');
    const series = seriesOf(book, measure, 'nato-2026-07', 'POL');
    const status = (year: number) => (series === null ? null : observationAt(series, year)?.status);
    expect([2024, 2025, 2026].map(status)).toEqual(['A', 'E', 'E']);
  });
});

describe('purchasing power', () => {
  test('of Germany and Poland in 2024', () => {
    // EUR 86,638 m / 0.700862 = 123,616.35; PLN 137,176 m / 1.949414 = 70,367.81.
    expect(published('expenditure-ppp', 'DEU', 2024)).toBeCloseTo(123_616.35, 2);
    expect(published('expenditure-ppp', 'POL', 2024)).toBeCloseTo(70_367.81, 2);
  });

  test('of the United States is its dollars', () => {
    expect(published('expenditure-ppp', 'USA', 2024)).toBe(967_707);
  });

  test('is missing from 2025 on: the World Bank’s factors end in 2024', () => {
    for (const { id } of allies) {
      expect([
        published('expenditure-ppp', id, 2025),
        published('expenditure-ppp', id, 2026),
      ]).toEqual([null, null]);
    }
  });

  test('of Bulgaria is missing: its factor is per lev, its figures are in euros', () => {
    expect(published('expenditure-ppp', 'BGR', 2024)).toBeNull();
    const { shown, without } = shownFor({ measure: 'expenditure-ppp', entities: ['BGR', 'DEU'] });
    expect(shown.map(({ entity }) => entity.id)).toEqual(['DEU']);
    expect(without.map(({ id }) => id)).toEqual(['BGR']);
  });

  test('of all others is there, at prices between a third and all of those of the United States', () => {
    const others = allies.filter(({ id, armedForces }) => id !== 'BGR' && armedForces);
    for (const { id } of others) {
      const dollars = published('expenditure-usd-current', id, 2024) ?? Number.NaN;
      const level = dollars / (published('expenditure-ppp', id, 2024) ?? Number.NaN);
      expect(level, id).toBeGreaterThan(0.33);
      expect(level, id).toBeLessThanOrEqual(1);
    }
  });
});

describe('per soldier', () => {
  test('Germany spent 482,817 dollars of 2021 in 2024, Poland 129,806', () => {
    // 1000 × 87,583 / 181.4 = 482,816.98; 1000 × 28,155 / 216.9 = 129,806.36.
    expect(published('per-soldier-usd-2021', 'DEU', 2024)).toBeCloseTo(482_816.98, 2);
    expect(published('per-soldier-usd-2021', 'POL', 2024)).toBeCloseTo(129_806.36, 2);
  });
});

describe('change since a base year', () => {
  test('Germany’s euros of 2024 are 2.15 times those of 2017, its dollars of 2021 1.69 times', () => {
    // 86,638 / 40,265 = 2.1517; 87,583 / 51,748 = 1.6925.
    const wish = { entities: ['DEU'], per: 'change' } as const;
    const national = { ...wish, measure: 'expenditure-national-current' } as const;
    expect(valuesIn(2024, national)).toEqual({ DEU: '2.15' });
    expect(valuesIn(2024, { ...wish, measure: 'expenditure-usd-2021' })).toEqual({ DEU: '1.69' });
  });

  test('is formed also where the base year is not among those shown', () => {
    const wish = { measure: 'expenditure-usd-2021', per: 'change', entities: ['DEU'] } as const;
    expect(valuesIn(2024, { ...wish, from: 2020 })).toEqual({ DEU: '1.69' });
  });
});

describe('shares of the sum of those shown', () => {
  const share = { measure: 'expenditure-usd-current', per: 'share' } as const;

  test('the United States have 65.26 % of 2024, Europe and Canada 34.74 %', () => {
    expect(valuesIn(2024, { ...share, entities: ['USA', 'NATO_EUR_CAN'] })).toEqual({
      USA: '65.26',
      NATO_EUR_CAN: '34.74',
    });
  });

  test('who has no figures at all is not among those shown, and takes no share away', () => {
    const { shown, without } = shownFor({ ...share, entities: ['DEU', 'JPN', 'ISL'] });
    expect(shown.map(({ series }) => valueAt(series, 2024))).toEqual([100]);
    expect(without.map(({ id }) => id)).toEqual(['JPN', 'ISL']);
    const power = { measure: 'expenditure-ppp', per: 'share', entities: ['DEU', 'BGR'] } as const;
    expect(valuesIn(2024, power)).toEqual({ DEU: '100.00' });
  });

  test('a year that one of them lacks has none', () => {
    // SIPRI has Germany from 1953 and the others from 2000.
    const wish = {
      measure: 'military-usd-2024',
      per: 'share',
      entities: ['DEU', 'FRA'],
    } as const;
    const [first] = shownFor(wish).shown;
    const at = (year: number) => (first === undefined ? null : valueAt(first.series, year));
    expect(at(1999)).toBeNull();
    expect(at(2000)).not.toBeNull();
  });
});

describe('entities', () => {
  test('are shown in the order of choosing, and those without figures are listed', () => {
    const { shown, without } = shownFor({ entities: ['USA', 'EU', 'DEU', 'RUS'] });
    expect(shown.map(({ entity }) => entity.id)).toEqual(['USA', 'DEU']);
    expect(without.map(({ id }) => id)).toEqual(['EU', 'RUS']);
  });

  test('without a value in the years shown are listed too', () => {
    const { shown, without } = shownFor({
      measure: 'military-share-of-gdp',
      entities: ['DEU', 'FRA'],
      from: 1960,
      to: 1980,
    });
    expect(shown.map(({ entity }) => entity.id)).toEqual(['DEU']);
    expect(without.map(({ id }) => id)).toEqual(['FRA']);
  });

  test('nobody chosen is nobody shown', () => {
    expect(shownFor({ entities: [] })).toEqual({ shown: [], without: [] });
  });
});

describe('the other allies', () => {
  test('are context where shares of GDP are compared', () => {
    // 31 allies have armed forces; three of them are chosen.
    const context = contextSeries(book, resolve(settle({}).state));
    expect(context).toHaveLength(28);
    expect(context.map(({ entity }) => entity.id)).not.toContain('DEU');
  });

  test('are none where amounts or converted values are', () => {
    for (const wish of [{ measure: 'expenditure-usd-2021' }, { per: 'change' }] as const) {
      expect(contextSeries(book, resolve(settle(wish).state))).toEqual([]);
    }
  });
});

describe('a second edition', () => {
  test('shows the same measure, or its counterpart', () => {
    const of = (measure: MeasureId, beside: 'nato-2019-06' | 'sipri-2026-04' | 'kiel-r29' | null) =>
      besideMeasure({ measure, beside })?.id ?? null;
    expect(of('share-of-gdp', 'nato-2019-06')).toBe('share-of-gdp');
    expect(of('share-of-gdp', 'sipri-2026-04')).toBe('military-share-of-gdp');
    expect(of('share-of-gdp', 'kiel-r29')).toBeNull();
    expect(of('share-of-gdp', null)).toBeNull();
    expect(of('expenditure-usd-2021', 'nato-2019-06')).toBeNull();
  });

  test('is read as well', () => {
    const { state } = settle({ beside: 'sipri-2026-04' });
    expect(exploreRequests(state)).toEqual([
      { edition: 'nato-2026-07', indicator: 'share-of-gdp', entities: 'all' },
      { edition: 'sipri-2026-04', indicator: 'military-share-of-gdp', entities: 'all' },
    ]);
  });

  test('and so are the factors of purchasing power, of their own edition', () => {
    const { state } = settle({ measure: 'expenditure-ppp' });
    expect(exploreRequests(state)).toEqual([
      { edition: 'nato-2026-07', indicator: 'expenditure-national-current', entities: 'all' },
      { edition: 'wdi-2026-03', indicator: 'ppp-factor', entities: 'all' },
    ]);
  });
});
