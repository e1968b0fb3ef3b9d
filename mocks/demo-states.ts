import type { ObservationStatus } from '../src/domain/status';
import { yearsBetween } from './factories';

/** What an invented state is made of. */
export interface DemoState {
  readonly id: string;
  /** GDP of 2024 in million US dollars of 2024. */
  readonly gdp: number;
  /** Shares of GDP in per cent that its path runs through, by year. It has no figures before the first. */
  readonly path: readonly (readonly [number, number])[];
  readonly statuses?: Readonly<Record<number, ObservationStatus>>;
}

/** The states of the invented SIPRI edition: Germany since 1953 with its break of 1991, others since 2000. */
export const states: readonly DemoState[] = [
  {
    id: 'DEU',
    gdp: 4_600_000,
    path: [
      [1953, 4],
      [1963, 5],
      [1990, 2.8],
      [2005, 1.1],
      [2025, 2.4],
    ],
    statuses: { 1991: 'B' },
  },
  { id: 'USA', gdp: 28_000_000, path: since2000(3.1, 4.2, 3.2) },
  { id: 'GBR', gdp: 3_600_000, path: since2000(2.4, 2.1, 2.3) },
  { id: 'FRA', gdp: 3_100_000, path: since2000(2.2, 1.8, 2.1) },
  { id: 'ITA', gdp: 2_300_000, path: since2000(1.7, 1.3, 1.6) },
  { id: 'POL', gdp: 900_000, path: since2000(1.8, 2, 4.4) },
  { id: 'CAN', gdp: 2_200_000, path: since2000(1.1, 1.2, 1.5) },
  { id: 'CHN', gdp: 18_000_000, path: since2000(1.9, 1.8, 1.7), statuses: estimates(2000) },
  { id: 'RUS', gdp: 2_200_000, path: since2000(3.3, 4, 7.2), statuses: estimates(2022) },
  { id: 'UKR', gdp: 180_000, path: since2000(2.3, 3.5, 35), statuses: { 2014: 'B' } },
  { id: 'IND', gdp: 3_900_000, path: since2000(2.9, 2.6, 2.3) },
  { id: 'JPN', gdp: 4_100_000, path: since2000(0.9, 0.9, 1.4) },
  { id: 'KOR', gdp: 1_800_000, path: since2000(2.4, 2.5, 2.6) },
];

function since2000(first: number, calm: number, last: number): DemoState['path'] {
  return [
    [2000, first],
    [2015, calm],
    [2025, last],
  ];
}

function estimates(from: number): Readonly<Record<number, ObservationStatus>> {
  return Object.fromEntries(yearsBetween(from, 2025).map((year) => [year, 'E' as const]));
}
