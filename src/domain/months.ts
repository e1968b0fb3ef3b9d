import type { Observation } from './series';

/** Values by month; a month without a row is not in the list. */
export interface MonthlyValues {
  readonly months: readonly string[];
  /** One a month, in the unit of the file; null where missing. */
  readonly values: readonly (number | null)[];
}

/**
 * What the months up to one add up to, as the observation of that month's year. Months without a figure add nothing, since
 * the tracker records a month only where there is something to record; null (O) where no month up to then has one.
 */
export function sumUpTo({ months, values }: MonthlyValues, upTo: string): Observation {
  const added = values.filter(
    (value, at): value is number => value !== null && (months[at] ?? upTo) <= upTo,
  );
  const year = Number(upTo.slice(0, 4));
  return added.length === 0
    ? { year, value: null, status: 'O' }
    : { year, value: added.reduce((sum, value) => sum + value, 0), status: 'A' };
}
