import type { Formula } from './formula';
import { type Observation, observationAt, observed, type Series } from './series';
import { isEstimate } from './status';

/** How a change between two editions is worked out where the values are percentages, and where they are not. */
export const revisionFormulas: Readonly<Record<'points' | 'percent', Formula>> = {
  points: {
    id: 'revision-points',
    text: {
      en: 'change = value in the later edition − value in the earlier edition',
      de: 'Änderung = Wert der späteren Ausgabe − Wert der früheren Ausgabe',
    },
  },
  percent: {
    id: 'revision-percent',
    text: {
      en: 'change = 100 × (value in the later edition ÷ value in the earlier edition − 1)',
      de: 'Änderung = 100 × (Wert der späteren Ausgabe ÷ Wert der früheren Ausgabe − 1)',
    },
  },
};

type Valued = Observation & { readonly value: number };

/** The years both series have a value of, each with the two. */
export function sharedYears(
  earlier: Series,
  later: Series,
): readonly { readonly year: number; readonly before: Valued; readonly after: Valued }[] {
  return observed(earlier).flatMap((before) => {
    const after = observationAt(later, before.year);
    return after === null ? [] : [{ year: before.year, before, after }];
  });
}

/** What one edition has for a year and what a later one has, in the unit of both; or the means over all years both have. */
export interface Revision {
  readonly before: number;
  readonly after: number;
  /** The years the two stand for. */
  readonly years: readonly number[];
  /** Whether each is, or has among its years, an estimate. */
  readonly wasEstimate: boolean;
  readonly isEstimate: boolean;
}

/** The revision of a year; null where either edition has no value. */
export function revisionOf(earlier: Series, later: Series, year: number): Revision | null {
  return meanOf(sharedYears(earlier, later).filter((shared) => shared.year === year));
}

/** The revision of the mean over all years that both editions have; null where they share none. */
export function revisionOfMean(earlier: Series, later: Series): Revision | null {
  return meanOf(sharedYears(earlier, later));
}

function meanOf(shared: ReturnType<typeof sharedYears>): Revision | null {
  if (shared.length === 0) return null;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    before: mean(shared.map(({ before }) => before.value)),
    after: mean(shared.map(({ after }) => after.value)),
    years: shared.map(({ year }) => year),
    wasEstimate: shared.some(({ before }) => isEstimate(before.status)),
    isEstimate: shared.some(({ after }) => isEstimate(after.status)),
  };
}

/**
 * The year in which a value that was final in both editions moved furthest, other than the years of `without`: a final value
 * moves only where definition, GDP or prices were restated. Null where no other year is final in both.
 */
export function furthestFinalMove(
  earlier: Series,
  later: Series,
  without: readonly number[],
): { readonly year: number; readonly before: number; readonly after: number } | null {
  const moves = sharedYears(earlier, later)
    .filter(({ year }) => !without.includes(year))
    .filter(({ before, after }) => !isEstimate(before.status) && !isEstimate(after.status))
    .map(({ year, before, after }) => ({ year, before: before.value, after: after.value }));
  return moves.reduce<(typeof moves)[number] | null>(
    (best, move) =>
      best === null || Math.abs(move.after - move.before) > Math.abs(best.after - best.before)
        ? move
        : best,
    null,
  );
}
