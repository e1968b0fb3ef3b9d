import { allies } from '../../catalogue/allies';
import { doublingDefinitions, doublingOpening } from '../../catalogue/doubling';
import { type EntityId, entities } from '../../catalogue/entities';
import { editionsOf, getMeasure } from '../../catalogue/measures';
import { type EditionId, editionHeads } from '../../catalogue/sources';

/** What the page about doubling shows. The base always lies before the year. */
export interface DoublingState {
  readonly entity: EntityId;
  /** Of NATO's tables; SIPRI's definitions always stand beside. */
  readonly edition: EditionId;
  /** The year in which the factor is 1. */
  readonly base: number;
  readonly year: number;
  /** The length of the windows that are compared, in years. */
  readonly span: number;
}

/** Whom it can be asked of: allies, and the sums NATO prints. */
export const doublingEntities: readonly EntityId[] = [
  ...allies.map(({ id }) => id),
  ...entities.flatMap(({ id, kind }) => (kind === 'aggregate' ? [id] : [])),
];

/** The editions it can be asked of, newest first. */
export const doublingEditions: readonly EditionId[] = editionHeads
  .map(({ id }) => id)
  .filter(
    (id) =>
      id !== doublingOpening.beside &&
      doublingDefinitions.some(({ measure }) => editionsOf(getMeasure(measure)).includes(id)),
  );

/** First and last year of an edition. */
export function yearsOf(edition: EditionId): readonly [number, number] {
  const head = editionHeads.find(({ id }) => id === edition);
  if (head === undefined) throw new Error(`The catalogue has no edition "${edition}".`);
  return head.years;
}

/** The window length where none is named: the usual one, or as long as the edition allows. */
export function usualSpan(edition: EditionId): number {
  const [first, last] = yearsOf(edition);
  return Math.min(doublingOpening.span, last - first);
}

/** The base year where none is named: the usual one, or the edition's first. */
export function usualBase(edition: EditionId): number {
  const [first, last] = yearsOf(edition);
  const { base } = doublingOpening;
  return base >= first && base < last ? base : first;
}

/** The year where none is named: the end of the window that starts in the base year, or the newest year. */
export function usualYear({
  edition,
  base,
  span,
}: Pick<DoublingState, 'edition' | 'base' | 'span'>): number {
  return Math.min(base + span, yearsOf(edition)[1]);
}

/** The state in another edition, with those of its years that the edition has. */
export function withEdition(state: DoublingState, edition: EditionId): DoublingState {
  const [first, last] = yearsOf(edition);
  const span = Math.min(state.span, last - first);
  const base = state.base >= first && state.base < last ? state.base : usualBase(edition);
  const fits = state.year > base && state.year <= last;
  return {
    ...state,
    edition,
    span,
    base,
    year: fits ? state.year : usualYear({ edition, base, span }),
  };
}

/** What the page opens with. */
export const doublingDefaults: DoublingState = {
  entity: doublingOpening.entity,
  edition: doublingOpening.edition,
  base: doublingOpening.base,
  year: doublingOpening.base + doublingOpening.span,
  span: doublingOpening.span,
};
