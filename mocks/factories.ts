import { editions } from '../src/catalogue/editions';
import { findIndicator } from '../src/catalogue/indicators';
import type { MonthlyFile, SeriesFile } from '../src/data/schema';
import type { Edition } from '../src/domain/source';
import type { ObservationStatus } from '../src/domain/status';

/** The values of one entity and their statuses, one of each per year of the file. */
export type ObservationRow = SeriesFile['entities'][string];

/** The years from `from` to `to`, both included. */
export function yearsBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/**
 * One entity's row: the value of every year, null where missing (status O), normal where nothing else is said,
 * estimated from `estimatedFrom` on.
 */
export function buildObservationRow(options: {
  readonly years: readonly number[];
  readonly value: (year: number) => number | null;
  readonly estimatedFrom?: number;
  readonly statuses?: Readonly<Record<number, ObservationStatus>>;
}): ObservationRow {
  const { years, estimatedFrom = Number.POSITIVE_INFINITY, statuses = {} } = options;
  const values = years.map(options.value);
  const status = years.map((year, at) => {
    if (values[at] === null) return statuses[year] === 'M' ? 'M' : 'O';
    return statuses[year] ?? (year >= estimatedFrom ? 'E' : 'A');
  });
  return { values, status };
}

/** A file in the unit and price base the catalogue gives; throws where it has no such edition or indicator. */
export function buildSeriesFile(options: {
  readonly edition: string;
  readonly indicator: string;
  readonly years: readonly number[];
  readonly entities: Readonly<Record<string, ObservationRow>>;
}): SeriesFile {
  const { edition, indicator, years, entities } = options;
  return { ...headOf(edition, indicator), years: [...years], entities: { ...entities } };
}

/** The same of an indicator by month; a month of an entity is null where it has no row. */
export function buildMonthlyFile(options: {
  readonly edition: string;
  readonly indicator: string;
  readonly months: readonly string[];
  readonly rows: readonly (readonly [entity: string, values: readonly (number | null)[]])[];
}): MonthlyFile {
  const { edition, indicator, months, rows } = options;
  const entities = rows.map(([id, values]): [string, ObservationRow] => {
    const status = values.map((value): ObservationStatus => (value === null ? 'O' : 'A'));
    return [id, { values: [...values], status }];
  });
  return {
    ...headOf(edition, indicator),
    months: [...months],
    entities: Object.fromEntries(entities),
  };
}

function headOf(edition: string, indicator: string) {
  const catalogue: readonly Edition[] = editions;
  const priceBase = catalogue.find(({ id }) => id === edition)?.contents[indicator];
  const unit = findIndicator(indicator)?.unit;
  if (priceBase === undefined || unit === undefined) {
    throw new Error(`The catalogue has no ${indicator} in ${edition}.`);
  }
  return { indicator, edition, unit, priceBase };
}

/** A number rounded to so many decimals. */
export function rounded(value: number, decimals = 0): number {
  return Number(value.toFixed(decimals));
}
