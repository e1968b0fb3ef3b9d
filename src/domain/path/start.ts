import type { Series } from '../series';
import { observationAt, observed, valueAt } from '../series';
import type { ObservationStatus } from '../status';

/** Where a path starts: the newest year in which an edition has both expenditure and GDP, or at least their ratio. */
export interface PathStart {
  readonly year: number;
  /** Of the expenditure: estimates stay estimates. */
  readonly status: ObservationStatus;
  /** Expenditure and GDP in whole million US dollars of one price base; null where the edition publishes only their ratio. */
  readonly amounts: { readonly expenditure: number; readonly gdp: number } | null;
  /** 100 × expenditure ÷ GDP, unrounded, in per cent; without amounts as it is published. */
  readonly share: number;
  /** The same expenditure in current money, in million; null where the edition has none. */
  readonly money: number | null;
}

/** Finds the start; null where no year has expenditure and a GDP above zero. */
export function findStart(
  expenditure: Series,
  gdp: Series,
  money: Series | null,
): PathStart | null {
  const newest = observed(expenditure).findLast(({ year }) => {
    const output = valueAt(gdp, year);
    return output !== null && output > 0;
  });
  const output = newest === undefined ? null : observationAt(gdp, newest.year);
  if (newest === undefined || output === null) return null;
  const { year, value, status } = newest;
  return {
    year,
    status,
    amounts: { expenditure: value, gdp: output.value },
    share: (100 * value) / output.value,
    money: money === null ? null : valueAt(money, year),
  };
}

/** Finds the start among shares as they are published, in per cent; null where there is none. There is then no money. */
export function findPrintedStart(shares: Series): PathStart | null {
  const newest = observed(shares).at(-1);
  if (newest === undefined) return null;
  const { year, value, status } = newest;
  return { year, status, amounts: null, share: value, money: null };
}
