import type { Formula } from './formula';
import { indexSeries } from './index-series';
import { type Observation, observationAt, observed, type Series } from './series';

/** The factor at which something has doubled. */
export const double = 2;

/** A value that is there. */
export type Known = Observation & { readonly value: number };

/**
 * Why no factor can be formed: the base or the later year has no value, or one of them is zero or less, so that no
 * multiple says anything.
 */
export type NoFactor = 'no-base' | 'no-value' | 'base-not-positive' | 'value-not-positive';

/** How a series changed between two years. */
export type Growth =
  | {
      readonly kind: 'grown';
      readonly from: Known;
      readonly to: Known;
      /** Value of the later year ÷ value of the base; above zero. */
      readonly factor: number;
    }
  | { readonly kind: NoFactor; readonly from: Known | null; readonly to: Known | null };

/** The growth from a base year to a later one, in the unit and prices of the series. */
export function growthBetween(series: Series, base: number, year: number): Growth {
  const from = observationAt(series, base);
  const to = observationAt(series, year);
  if (from === null) return { kind: 'no-base', from, to };
  if (from.value <= 0) return { kind: 'base-not-positive', from, to };
  if (to === null) return { kind: 'no-value', from, to };
  if (to.value <= 0) return { kind: 'value-not-positive', from, to };
  return { kind: 'grown', from, to, factor: to.value / from.value };
}

/** The first observation after the base year at twice its value or more; null where there is none yet, or no multiple. */
export function firstDoubled(series: Series, base: number): Known | null {
  const index = indexSeries(series, base);
  if (index === null) return null;
  const found = observed(index).find(({ year, value }) => year > base && value >= double);
  return found === undefined ? null : observationAt(series, found.year);
}

/**
 * How many years a doubling takes at the mean yearly growth that makes `factor` in `years`: ln 2 ÷ ln factor × years.
 * Null where the factor is 1 or less (at that growth it never doubles) or no time passes.
 */
export function doublingTime(factor: number, years: number): number | null {
  if (!(factor > 1) || !(years > 0)) return null;
  const time = (Math.log(double) / Math.log(factor)) * years;
  return Number.isFinite(time) ? time : null;
}

/** The time of doubling, as a formula. */
export const doublingTimeFormula: Formula = {
  id: 'doubling-time',
  text: {
    en: 'ln 2 ÷ ln (value of the year ÷ value of the base year) × years between',
    de: 'ln 2 ÷ ln (Wert des Jahres ÷ Wert des Basisjahres) × Jahre dazwischen',
  },
};

/** A stretch of years of one length, with the growth over it. */
export interface GrowthWindow {
  readonly from: number;
  readonly to: number;
  readonly growth: Growth;
}

/** Every window of `span` years within the first and the last year, both included; none where none fits. */
export function growthWindows(
  series: Series,
  span: number,
  [first, last]: readonly [number, number],
): readonly GrowthWindow[] {
  if (!Number.isInteger(span) || span < 1) return [];
  const count = Math.max(0, last - span - first + 1);
  return Array.from({ length: count }, (_, at) => {
    const from = first + at;
    return { from, to: from + span, growth: growthBetween(series, from, from + span) };
  });
}
