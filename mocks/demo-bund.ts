import type { SeriesFile } from '../src/data/schema';
import type { ObservationStatus } from '../src/domain/status';
import { buildObservationRow, buildSeriesFile, rounded, yearsBetween } from './factories';
import { drawYearly } from './random';

/** A layer of the federal budget that is pretended: its years, whether it is enacted, and its size in billions. */
interface Layer {
  readonly indicator: string;
  readonly years: readonly [number, number];
  readonly status: ObservationStatus;
  readonly from: number;
  readonly growth: number;
}

/** Budgets are enacted, drafts and financial plans are not. */
const layers: readonly Layer[] = [
  { indicator: 'epl14-financial-plan', years: [2026, 2029], status: 'F', from: 70, growth: 1.2 },
  { indicator: 'epl14-draft', years: [2027, 2027], status: 'F', from: 95, growth: 1 },
  { indicator: 'special-fund-planned', years: [2023, 2026], status: 'A', from: 9, growth: 1.4 },
  { indicator: 'special-fund-draft', years: [2027, 2027], status: 'F', from: 26, growth: 1 },
];

/** Files as the edition of the German federal budget has them: the plans a path is shown beside. */
export function buildBundFiles(random: () => number): readonly SeriesFile[] {
  return layers.map(({ indicator, years: [first, last], status, from, growth }) => {
    const years = yearsBetween(first, last);
    const luck = drawYearly(random);
    const value = (year: number) =>
      rounded(from * growth ** (year - first) * (1 + 0.05 * luck(year)), 2);
    const statuses = Object.fromEntries(years.map((year) => [year, status]));
    const row = buildObservationRow({ years, value, statuses });
    return buildSeriesFile({ edition: 'bund-2026-11', indicator, years, entities: { DEU: row } });
  });
}
