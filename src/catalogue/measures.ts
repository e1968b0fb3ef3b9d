import type { Measure } from '../domain/measure';
import { editions } from './editions';
import { detailMeasures } from './measures/detail-measures';
import { expenditureMeasures } from './measures/expenditure-measures';
import { sipriMeasures } from './measures/sipri-measures';
import type { EditionId } from './sources';

const rows = [...expenditureMeasures, ...detailMeasures, ...sipriMeasures] as const;

export type MeasureId = (typeof rows)[number]['id'];

/** Everything a reader can compare, in the order the picker lists it. */
export const measures: readonly (Measure & { readonly id: MeasureId })[] = rows;

/** The measure with the id, which may come from outside; null where the catalogue has none. */
export function findMeasure(id: string): (Measure & { readonly id: MeasureId }) | null {
  return measures.find((measure) => measure.id === id) ?? null;
}

/** The measure with a known id. */
export function getMeasure(id: MeasureId): Measure & { readonly id: MeasureId } {
  const measure = findMeasure(id);
  if (measure === null) throw new Error(`The catalogue has no measure "${id}".`);
  return measure;
}

/** The editions that hold all a measure is formed of, newest first; the factor of another edition does not count. */
export function editionsOf({ origin }: Measure): readonly EditionId[] {
  const needed = indicatorsOf(origin);
  return editions
    .filter(({ contents }) => needed.every((indicator) => contents[indicator] !== undefined))
    .toSorted((a, b) => (a.published < b.published ? 1 : -1))
    .map(({ id }) => id);
}

/**
 * The measure that asks in an edition what another one asks: itself where the edition holds it; else its counterpart, or one
 * that has the same counterpart (another price base of the same money). Null where the edition holds none.
 */
export function measureIn(
  measure: Measure,
  edition: EditionId,
): (Measure & { readonly id: MeasureId }) | null {
  const asks = (one: Measure) =>
    one.id === measure.counterpart ||
    one.counterpart === measure.id ||
    (one.counterpart !== null && one.counterpart === measure.counterpart);
  const held = measures.filter((one) => editionsOf(one).includes(edition));
  return held.find(({ id }) => id === measure.id) ?? held.find(asks) ?? null;
}

function indicatorsOf(origin: Measure['origin']): readonly string[] {
  switch (origin.kind) {
    case 'published':
      return [origin.indicator];
    case 'ratio':
      return [origin.numerator, origin.denominator];
    case 'euro':
      return [origin.dollars, origin.national];
    case 'purchasing-power':
      return [origin.national];
    default:
      return origin satisfies never;
  }
}
