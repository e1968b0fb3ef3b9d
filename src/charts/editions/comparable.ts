import { type EntityId, entities } from '../../catalogue/entities';
import { editionsOf, getMeasure, type MeasureId, measures } from '../../catalogue/measures';
import { publishedValues } from '../../catalogue/published-values';
import { type EditionId, editionHeads } from '../../catalogue/sources';
import { type TargetId, targets } from '../../catalogue/targets';
import type { EditionHead } from '../../domain/source';

/** The editions that print a measure, newest first. */
export function editionsWith(measure: MeasureId): readonly EditionId[] {
  return editionsOf(getMeasure(measure));
}

/** The measures that more than one edition prints as they are: only of those there is something to compare. */
export const comparableMeasures: readonly MeasureId[] = measures
  .filter(({ id, origin }) => origin.kind === 'published' && editionsWith(id).length > 1)
  .map(({ id }) => id);

/** Whose figures the editions print: the allies and the aggregates. */
export const comparableEntities: readonly EntityId[] = entities
  .filter(({ kind }) => kind === 'ally' || kind === 'aggregate')
  .map(({ id }) => id);

/** First and last year that an edition or a single value is about. */
export const yearSpan: readonly [number, number] = spanOf([
  ...publishedValues.map(({ year }) => year),
  ...comparableMeasures.flatMap(editionsWith).flatMap((edition) => headOf(edition).years),
]);

/** The years of which something was published for an entity, in falling order: editions that may have it, and single values. */
export function yearsOf(measure: MeasureId, entity: EntityId): readonly number[] {
  const [first, last] = yearSpan;
  const spans = editionsWith(measure).map((edition) => headOf(edition).years);
  const singles = publishedValues.filter((one) => isOf(one, measure, entity));
  return Array.from({ length: last - first + 1 }, (_, at) => last - at).filter(
    (year) =>
      spans.some(([from, to]) => year >= from && year <= to) ||
      singles.some((one) => one.year === year),
  );
}

/** Whether a single value is of a measure and an entity. */
export function isOf(
  one: (typeof publishedValues)[number],
  measure: MeasureId,
  entity: EntityId,
): boolean {
  return one.indicator === indicatorOf(measure) && one.entity === entity;
}

/** The indicator a measure prints as it is; null where it is formed of several. */
export function indicatorOf(measure: MeasureId): string | null {
  const { origin } = getMeasure(measure);
  return origin.kind === 'published' ? origin.indicator : null;
}

/** An edition's head. */
export function headOf(edition: EditionId): EditionHead {
  const head = editionHeads.find(({ id }) => id === edition);
  if (head === undefined) throw new Error(`The catalogue has no edition "${edition}".`);
  return head;
}

/** The level that applied to a measure in a year: the last one agreed by its end and due by then; null where none was. */
export function targetIn(measure: MeasureId, year: number): TargetId | null {
  const due = targets.filter(
    ({ indicator, bound, agreed, by }) =>
      indicator === indicatorOf(measure) &&
      bound === 'at-least' &&
      Number(agreed.slice(0, 4)) <= year &&
      (by === null || by <= year),
  );
  return due.toSorted((a, b) => (a.agreed < b.agreed ? 1 : -1))[0]?.id ?? null;
}

function spanOf(years: readonly number[]): readonly [number, number] {
  return [Math.min(...years), Math.max(...years)];
}
