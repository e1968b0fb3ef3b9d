import type { Formula } from './formula';
import type { ObservationStatus } from './status';
import { isEstimate } from './status';
import type { PriceBase, UnitId } from './unit';

/** One value of one entity and year. `value` is null exactly where `status` is M or O; it is never filled in. */
export interface Observation {
  readonly year: number;
  readonly value: number | null;
  readonly status: ObservationStatus;
}

/** What identifies a series. Two editions or two definitions are two series. */
export interface SeriesKey {
  readonly edition: string;
  readonly indicator: string;
  readonly entity: string;
}

/** Where a number of our own comes from: the formulas in the order they were applied, and the series they used. */
export interface Derivation {
  readonly formulas: readonly Formula[];
  readonly inputs: readonly SeriesKey[];
}

/** Which months a sum up to one is of. */
export interface RecordedMonths {
  /** How many. */
  readonly count: number;
  /** The last of them, as `2025-01`. */
  readonly last: string;
}

/** Observations under one key, in rising order of years, in one unit and price base. */
export interface Series {
  readonly key: SeriesKey;
  readonly unit: UnitId;
  readonly priceBase: PriceBase;
  readonly observations: readonly Observation[];
  /** The month up to which monthly figures were added up; absent for yearly ones. */
  readonly upTo?: string;
  /** The months that were added up; absent for yearly figures and where no month has one. */
  readonly recorded?: RecordedMonths;
  /** Absent where the figures are as published. */
  readonly derivation?: Derivation;
}

/** The observation of a year; null where the series has none or its value is missing. */
export function observationAt(
  series: Series,
  year: number,
): (Observation & { value: number }) | null {
  const found = series.observations.find((observation) => observation.year === year);
  return found === undefined || found.value === null ? null : { ...found, value: found.value };
}

/** The value of a year in the unit of the series; null where missing. */
export function valueAt(series: Series, year: number): number | null {
  return observationAt(series, year)?.value ?? null;
}

/** The observations that have a value. */
export function observed(series: Series): readonly (Observation & { value: number })[] {
  return series.observations.flatMap((observation) =>
    observation.value === null ? [] : [{ ...observation, value: observation.value }],
  );
}

/** The years after the first and up to the last in which a series breaks: a change over them is not of one definition. */
export function breaksWithin(
  series: Series,
  [from, to]: readonly [number, number],
): readonly number[] {
  return observed(series)
    .filter(({ year, status }) => status === 'B' && year > from && year <= to)
    .map(({ year }) => year);
}

/** The newest year with a value; null where there is none. */
export function latestYear(series: Series): number | null {
  return observed(series).at(-1)?.year ?? null;
}

/** The years that have a value which is an estimate or a plan. */
export function estimatedYears(series: Series): readonly number[] {
  return observed(series)
    .filter((observation) => isEstimate(observation.status))
    .map((observation) => observation.year);
}

/**
 * The first of the newest years that all have an estimate or a plan among the values of several series; null where the newest
 * year has none. Estimates of earlier years, as SIPRI has them, do not count.
 */
export function estimatesFrom(all: readonly Series[]): number | null {
  const values = all.flatMap(observed);
  const estimated = new Set(all.flatMap(estimatedYears));
  const firm = values.filter(({ year }) => !estimated.has(year)).map(({ year }) => year);
  const newest = [...estimated].filter((year) => firm.every((other) => other < year));
  return newest.length === 0 ? null : Math.min(...newest);
}

/** The same series, only for the years from `from` to `to`, both included. */
export function between(series: Series, from: number, to: number): Series {
  return {
    ...series,
    observations: series.observations.filter(({ year }) => year >= from && year <= to),
  };
}
