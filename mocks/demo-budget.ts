import type { SeriesFile } from '../src/data/schema';
import type { ObservationStatus } from '../src/domain/status';
import { buildObservationRow, buildSeriesFile, rounded, yearsBetween } from './factories';

interface Layer {
  readonly indicator: string;
  readonly years: readonly number[];
  readonly status: ObservationStatus;
  /** EUR bn in the first year, and how much more each year after. */
  readonly from: number;
  readonly step: number;
}

/** The layers of a federal budget: plans, outturns, drafts and a fund, each in the years its own published table has. */
const layers: readonly Layer[] = [
  { indicator: 'epl14-planned', years: yearsBetween(2014, 2026), status: 'A', from: 29, step: 3.3 },
  { indicator: 'epl14-planned-supplementary', years: [2020], status: 'A', from: 49.4, step: 0 },
  { indicator: 'epl14-outturn', years: yearsBetween(2012, 2023), status: 'A', from: 27, step: 2.6 },
  { indicator: 'epl14-draft', years: [2027], status: 'F', from: 88.3, step: 0 },
  {
    indicator: 'epl14-financial-plan',
    years: yearsBetween(2026, 2029),
    status: 'F',
    from: 74,
    step: 17,
  },
  {
    indicator: 'special-fund-planned',
    years: yearsBetween(2023, 2026),
    status: 'A',
    from: 11.6,
    step: 4.2,
  },
  { indicator: 'special-fund-benchmark', years: [2027], status: 'F', from: 21.4, step: 0 },
  { indicator: 'special-fund-draft', years: [2027], status: 'F', from: 23.9, step: 0 },
  {
    indicator: 'special-fund-outflow-cumulative',
    years: yearsBetween(2024, 2026),
    status: 'A',
    from: 12.3,
    step: 15.1,
  },
];

/** Files as the collection of the federal budget has them: one state, every layer by itself. */
export function buildBudgetFiles(random: () => number): readonly SeriesFile[] {
  return layers.map(({ indicator, years, status, from, step }) => {
    const first = years[0] ?? 0;
    const row = buildObservationRow({
      years,
      value: (year) => rounded(from + step * (year - first) + random(), 3),
      statuses: Object.fromEntries(years.map((year) => [year, status])),
    });
    return buildSeriesFile({ edition: 'bund-2026-11', indicator, years, entities: { DEU: row } });
  });
}
