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

/**
 * States of the invented SIPRI edition whose figures are no ally’s: Germany since 1953 with its break of 1991, Iceland, which
 * spends nothing, and those outside the alliance since 2000.
 */
export const states: readonly DemoState[] = [
  {
    id: 'DEU',
    gdp: 4_600_000,
    path: [
      [1953, 4],
      [1963, 5],
      [1990, 2.8],
      [2005, 1.1],
      [2020, 1.3],
      [2025, 2.4],
    ],
    statuses: { 1991: 'B' },
  },
  { id: 'ISL', gdp: 33_000, path: since2000(0, 0, 0) },
  { id: 'AUS', gdp: 1_800_000, path: since2000(1.8, 1.9, 2) },
  { id: 'AUT', gdp: 520_000, path: since2000(0.9, 0.7, 1.1) },
  { id: 'CHE', gdp: 900_000, path: since2000(1, 0.7, 0.8) },
  { id: 'CHN', gdp: 18_000_000, path: since2000(1.9, 1.8, 1.7), statuses: estimates(2000) },
  { id: 'IND', gdp: 3_900_000, path: since2000(2.9, 2.6, 2.3) },
  { id: 'IRL', gdp: 570_000, path: since2000(0.7, 0.3, 0.2) },
  { id: 'IRN', gdp: 420_000, path: since2000(2.3, 2.6, 2.1) },
  { id: 'ISR', gdp: 540_000, path: since2000(6, 5.3, 8) },
  { id: 'JPN', gdp: 4_100_000, path: since2000(0.9, 0.9, 1.4) },
  { id: 'KOR', gdp: 1_800_000, path: since2000(2.4, 2.5, 2.6) },
  { id: 'RUS', gdp: 2_200_000, path: since2000(3.3, 4, 7.2), statuses: estimates(2022) },
  { id: 'SAU', gdp: 1_200_000, path: since2000(10, 12, 6.5), statuses: estimates(2016) },
  { id: 'TWN', gdp: 800_000, path: since2000(2.6, 1.8, 2.1) },
  { id: 'UKR', gdp: 180_000, path: since2000(2.3, 3.5, 35), statuses: { 2014: 'B' } },
];

/** What SIPRI's figures of an ally differ in from the others: the first year, and years that are estimates. */
export const allyRemarks: Readonly<
  Record<string, { readonly first?: number } & Pick<DemoState, 'statuses'>>
> = {
  LUX: { statuses: estimates(2008) },
  MNE: { first: 2005 },
};

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
