import type { Series } from '../series';
import { observationAt, observed, valueAt } from '../series';
import type { ObservationStatus } from '../status';

/** Where a path starts: the newest year in which an edition has both expenditure and GDP. */
export interface PathStart {
  readonly year: number;
  /** Of the expenditure: estimates stay estimates. */
  readonly status: ObservationStatus;
  /** Expenditure and GDP in whole million US dollars of one price base. */
  readonly expenditure: number;
  readonly gdp: number;
  /** 100 × expenditure ÷ GDP, unrounded, in per cent. */
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
    expenditure: value,
    gdp: output.value,
    share: (100 * value) / output.value,
    money: money === null ? null : valueAt(money, year),
  };
}
