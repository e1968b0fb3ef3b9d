import type { Observation, RecordedMonths } from './series';

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

/** The months up to one that have a figure, zeros among them; null where none has. */
export function recordedUpTo(
  { months, values }: MonthlyValues,
  upTo: string,
): RecordedMonths | null {
  const all = months.filter((month, at) => month <= upTo && (values[at] ?? null) !== null);
  const last = all.at(-1);
  return last === undefined ? null : { count: all.length, last };
}

/** The months from one to another, both included, as `2022-01`. */
export function monthsBetween(from: string, to: string): string[] {
  const first = monthNumber(from);
  return Array.from({ length: monthNumber(to) - first + 1 }, (_, step) => {
    const month = first + step;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Months in a row have numbers in a row. */
export function monthNumber(month: string): number {
  return 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;
}
