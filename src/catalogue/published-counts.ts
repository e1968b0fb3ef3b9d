import type { IndicatorId } from './indicators';
import type { ReferenceId } from './references';

/** How many allies somebody counted at or above a level, as it was published on a day. */
export interface PublishedCount {
  readonly indicator: IndicatorId;
  /** The level, in the unit of the indicator. */
  readonly level: number;
  /** The year whose values were counted. */
  readonly year: number;
  readonly count: number;
  /** ISO date, only as precise as it is known. */
  readonly published: string;
  readonly reference: ReferenceId;
}

/** Counts that were published without the values behind them: they can be cited, not checked. */
export const publishedCounts: readonly PublishedCount[] = [
  {
    indicator: 'share-of-gdp',
    level: 2,
    year: 2024,
    count: 23,
    published: '2024-06-18',
    reference: 'dpa-2024-06',
  },
  {
    indicator: 'share-of-gdp',
    level: 2,
    year: 2024,
    count: 22,
    published: '2025-04-24',
    reference: 'econotimes-2025',
  },
  {
    indicator: 'share-of-gdp',
    level: 2,
    year: 2025,
    count: 31,
    published: '2026-03-26',
    reference: 'nato-report-2026',
  },
];
