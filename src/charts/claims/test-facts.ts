import { findEntity } from '../../catalogue/entities';
import { findMeasure } from '../../catalogue/measures';
import { publishedValues, statusOf } from '../../catalogue/published-values';
import { editionHeads } from '../../catalogue/sources';
import { findTable } from '../../catalogue/table-names';
import { hasUnroundedShare, unroundedShare } from '../../catalogue/unrounded-share';
import type { KnownFigures, TestBasis, TestFacts } from '../../domain/claim-figures';
import { withLayer } from '../../domain/claim-layer';
import { shareOfDonorGdp } from '../../domain/donor-share';
import { measureSeries } from '../../domain/measure-series';
import { latestYear, observed, type Series, valueAt } from '../../domain/series';
import { shareBounds, shareOfGdp } from '../../domain/share';
import { indicatorUnit } from './indicator-unit';

type Find = (indicator: string, edition: string, entity: string, upTo?: string) => Series | null;

/** What tests are evaluated on, from fetched series. What was not fetched is not known. */
export function createTestFacts(series: readonly Series[]): TestFacts {
  const byKey = new Map<string, readonly Series[]>();
  for (const one of series) {
    const key = keyOf(one.key, one.upTo);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  const find: Find = (indicator, edition, entity, upTo) =>
    joined(byKey.get(keyOf({ indicator, edition, entity }, upTo)) ?? []);
  return {
    entity: findEntity,
    figures: (basis, entity) => figuresOf(basis, entity, find),
  };
}

/** One series of what was asked for in several spans of years; null of nothing. */
function joined(parts: readonly Series[]): Series | null {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first ?? null;
  const byYear = new Map(
    parts.flatMap(({ observations }) => observations.map((one) => [one.year, one] as const)),
  );
  return { ...first, observations: [...byYear.values()].sort((a, b) => a.year - b.year) };
}

function keyOf({ indicator, edition, entity }: Series['key'], upTo = ''): string {
  return [edition, indicator, entity, upTo].join(' ');
}

function figuresOf(basis: TestBasis, entity: string, find: Find): KnownFigures | null {
  switch (basis.kind) {
    case 'measure':
      return ofMeasure(basis, entity, find);
    case 'indicator': {
      const { indicator, edition, plus } = basis;
      const series = find(indicator, edition, entity);
      if (plus === undefined) return printedTo(series, decimalsOf(edition, indicator));
      const layer = find(plus.indicator, edition, entity);
      return series === null || layer === null
        ? null
        : printedTo(withLayer(series, layer, plus.since), null);
    }
    case 'sum-up-to': {
      const { indicator, edition, upTo, per } = basis;
      const sum = find(indicator, edition, entity, upTo);
      if (sum === null || per === null) return printedTo(sum, null);
      const whole = find(per, edition, entity);
      const year = whole === null ? null : latestYear(whole);
      return whole === null || year === null
        ? null
        : printedTo(shareOfDonorGdp(sum, whole, year), null);
    }
    case 'printed':
      return asPublished(basis, entity);
    default:
      return basis satisfies never;
  }
}

function ofMeasure(
  { measure: id, edition }: Extract<TestBasis, { kind: 'measure' }>,
  entity: string,
  find: Find,
): KnownFigures | null {
  const measure = findMeasure(id);
  const held = editionHeads.find((one) => one.id === edition)?.id;
  if (measure === null || held === undefined) return null;
  const { origin } = measure;
  if (origin.kind !== 'published') {
    return printedTo(
      measureSeries(measure, entity, (indicator, own, who) => find(indicator, own ?? edition, who)),
      null,
    );
  }
  const { indicator } = origin;
  if (indicator === unroundedShare.share && hasUnroundedShare(held)) {
    return unrounded(edition, entity, find);
  }
  const known = printedTo(find(indicator, edition, entity), decimalsOf(edition, indicator));
  return known === null || indicator !== unroundedShare.share ? known : asTabled(known);
}

/** Shares of GDP that came with all their digits: the table they are of prints two decimals. */
function asTabled({ series, figures }: KnownFigures): KnownFigures {
  return { series, figures: figures.map((one) => ({ ...one, printed: tabled(one.value) })) };
}

/** A share of GDP as NATO's tables print it. */
function tabled(share: number): number {
  return Math.round(share * 100) / 100;
}

/** The share of GDP from its two tables in whole millions, which the printed one rounds to two decimals. */
function unrounded(edition: string, entity: string, find: Find): KnownFigures | null {
  const expenditure = find(unroundedShare.expenditure, edition, entity);
  const gdp = find(unroundedShare.gdp, edition, entity);
  if (expenditure === null || gdp === null) return null;
  const series = shareOfGdp(expenditure, gdp);
  return {
    series,
    figures: observed(series).flatMap(({ year, value, status }) => {
      const [over, under] = [valueAt(expenditure, year), valueAt(gdp, year)];
      if (over === null || under === null) return [];
      const bounds = shareBounds(over, under);
      return [{ entity, year, value, status, ...bounds, printed: tabled(value) }];
    }),
  };
}

/** Figures rounded to some decimals; null: they came with all their digits. */
function printedTo(series: Series | null, decimals: number | null): KnownFigures | null {
  if (series === null) return null;
  return {
    series,
    figures: observed(series).map(({ year, value, status }) => ({
      entity: series.key.entity,
      year,
      value,
      status,
      ...boundsOf(value, decimals),
      printed: value,
    })),
  };
}

function boundsOf(value: number, decimals: number | null) {
  const half = decimals === null ? 0 : 0.5 / 10 ** decimals;
  return { lowest: value - half, highest: value + half };
}

function decimalsOf(edition: string, indicator: string): number | null {
  return findTable(edition, indicator)?.decimals ?? null;
}

/** Values that were published one by one; in no edition, so named by the day. */
function asPublished(
  { indicator, published }: Extract<TestBasis, { kind: 'printed' }>,
  entity: string,
): KnownFigures | null {
  const rows = publishedValues
    .filter(
      (row) => row.entity === entity && row.indicator === indicator && row.published === published,
    )
    .sort((a, b) => a.year - b.year);
  if (rows.length === 0) return null;
  const observations = rows.map((row) => ({
    year: row.year,
    value: row.value,
    status: statusOf(row),
  }));
  return {
    series: {
      key: { edition: published, indicator, entity },
      unit: indicatorUnit(indicator),
      priceBase: 'none',
      observations,
    },
    figures: observations.map((one, at) => ({
      entity,
      ...one,
      ...boundsOf(one.value, rows[at]?.decimals ?? null),
      printed: one.value,
    })),
  };
}
