import { double } from '../../domain/doubling';
import type { DoublingMeasure } from './doubling-measures';

/** A definition with the factor it gives. */
export type Measured = DoublingMeasure & { readonly factor: number };

/**
 * Under which definitions something doubled. `by-prices`: under all of current prices and under no other. `but-share`: under all
 * but a share of GDP. `one`: under all definitions that read alike, such as both sources’ current euros, and no other. `unknown`: no factor can be formed.
 */
export type DoublingFinding =
  | { readonly kind: 'unknown' }
  | ({ readonly kind: 'all' | 'none' | 'by-prices' | 'but-share' | 'some' } & Sides)
  | ({ readonly kind: 'one'; readonly only: Measured } & Sides);

/** The definitions on both sides of twice the base. */
export interface Sides {
  readonly reached: readonly Measured[];
  readonly short: readonly Measured[];
}

/** What the factors say together. */
export function doublingFinding(measures: readonly DoublingMeasure[]): DoublingFinding {
  const known = measured(measures);
  const sides: Sides = {
    reached: known.filter(({ factor }) => factor >= double),
    short: known.filter(({ factor }) => factor < double),
  };
  const { reached, short } = sides;
  const [first] = reached;
  if (known.length === 0) return { kind: 'unknown' };
  if (first === undefined) return { kind: 'none', ...sides };
  if (short.length === 0) return { kind: 'all', ...sides };
  if (
    reached.every(({ prices }) => prices === 'current') &&
    short.every(({ prices }) => prices !== 'current')
  ) {
    return { kind: 'by-prices', ...sides };
  }
  if (
    reached.every(({ prices }) => prices !== 'share') &&
    short.every(({ prices }) => prices === 'share')
  ) {
    return { kind: 'but-share', ...sides };
  }
  const alike = ({ names }: Measured) => names.within.en === first.names.within.en;
  return reached.every(alike) && !short.some(alike)
    ? { kind: 'one', only: first, ...sides }
    : { kind: 'some', ...sides };
}

/** The definitions that have a factor, with it. */
export function measured(measures: readonly DoublingMeasure[]): readonly Measured[] {
  return measures.flatMap((one) =>
    one.growth.kind === 'grown' ? [{ ...one, factor: one.growth.factor }] : [],
  );
}
