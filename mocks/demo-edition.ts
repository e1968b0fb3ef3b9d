import type { SeriesFile } from '../src/data/schema';
import type { ObservationStatus } from '../src/domain/status';
import { blanks, breaks, gdpBreaks } from './demo-edges';
import { buildObservationRow, buildSeriesFile } from './factories';

/** An edition of a source that is pretended. */
export interface DemoEdition {
  readonly id: string;
  readonly years: readonly number[];
  /** The first year of estimates; infinite where there are none. */
  readonly estimatedFrom: number;
}

/** An entity's row: null where it has no value. Years that are no estimates are normal where no status is given. */
export interface DemoRow {
  readonly id: string;
  readonly valueIn: (year: number) => number | null;
  readonly statuses?: Readonly<Record<number, ObservationStatus>>;
}

/** One indicator's file of an edition, with the cells left blank and the breaks marked that the hard cases ask for. */
export function buildEditionFile(
  { id: edition, years, estimatedFrom }: DemoEdition,
  indicator: string,
  rows: readonly DemoRow[],
): SeriesFile {
  const observed = rows.map(({ id, valueIn, statuses }) => {
    const row = buildObservationRow({
      years,
      value: (year) => (isBlank(edition, indicator, id, year) ? null : valueIn(year)),
      estimatedFrom,
      statuses: { ...breaksOf(edition, indicator, id), ...statuses },
    });
    return [id, row] as const;
  });
  return buildSeriesFile({ edition, indicator, years, entities: Object.fromEntries(observed) });
}

function isBlank(edition: string, indicator: string, entity: string, year: number): boolean {
  return blanks.some(
    (blank) =>
      blank.edition === edition &&
      blank.year === year &&
      blank.indicators.includes(indicator) &&
      blank.entities.includes(entity),
  );
}

/** Indicators that a changed definition of expenditure does not reach. */
const withoutExpenditure = ['gdp-usd-current', 'gdp-usd-2021', 'military-personnel', 'ppp-factor'];

/** Where a changed GDP is marked, which is in the newest edition only. */
const withGdp = {
  edition: 'nato-2026-07',
  indicators: ['gdp-usd-current', 'gdp-usd-2021', 'share-of-gdp'],
};

function breaksOf(edition: string, indicator: string, entity: string) {
  const reached = [
    ...(withoutExpenditure.includes(indicator) ? [] : breaks),
    ...(withGdp.edition === edition && withGdp.indicators.includes(indicator) ? gdpBreaks : []),
  ];
  return Object.fromEntries(
    reached.filter((row) => row.entity === entity).map(({ year }) => [year, 'B' as const]),
  );
}
