import { allies } from '../../catalogue/allies';
import { type EntityId, entities } from '../../catalogue/entities';
import { getMeasure, type MeasureId } from '../../catalogue/measures';
import { editionHeads } from '../../catalogue/sources';
import { findTarget, type TargetId } from '../../catalogue/targets';
import type { Entity } from '../../domain/entity';
import type { Measure } from '../../domain/measure';
import type { ColourRole, Emphasis } from '../content';
import type { ExploreState } from './state';

/** A state with its names looked up and its years as numbers. */
export interface Resolved {
  readonly state: ExploreState;
  readonly measure: Measure & { readonly id: MeasureId };
  /** First and last year that the edition has of the measure. */
  readonly span: readonly [number, number];
  /** First and last year asked for: where none is named, the edition's own, though the measure may not reach them. */
  readonly asked: readonly [number, number];
  /** First and last year shown. */
  readonly years: readonly [number, number];
  /** The year shown by forms that show one: the newest of the range where none is named. */
  readonly year: number;
  readonly entities: readonly (Entity & { readonly id: EntityId })[];
  /** The target where it is one of this measure; else null. */
  readonly target: TargetId | null;
  /** Whether years are being played or dragged: axes then hold still over all of them. */
  readonly inMotion: boolean;
}

const byId: ReadonlyMap<EntityId, Entity & { readonly id: EntityId }> = new Map(
  entities.map((entity) => [entity.id, entity]),
);

/** Looks up what a state names. */
export function resolve(state: ExploreState, inMotion = false): Resolved {
  const measure = getMeasure(state.measure);
  const span = spanOf(state);
  const from = state.from === 'earliest' ? span[0] : state.from;
  const to = state.to === 'latest' ? span[1] : state.to;
  return {
    state,
    measure,
    span,
    asked: [
      state.from === 'earliest' ? yearsOf(state.edition)[0] : from,
      state.to === 'latest' ? yearsOf(state.edition)[1] : to,
    ],
    years: [from, to],
    year: state.year === 'latest' ? to : state.year,
    entities: state.entities.flatMap((id) => byId.get(id) ?? []),
    target: targetFor(state, measure),
    inMotion,
  };
}

/** First and last year of a state's edition; of a measure that needs another edition too, only those both have. */
export function spanOf({
  edition,
  measure,
}: Pick<ExploreState, 'edition' | 'measure'>): readonly [number, number] {
  const { origin } = getMeasure(measure);
  const [first, last] = yearsOf(edition);
  if (origin.kind !== 'purchasing-power') return [first, last];
  const [from, to] = yearsOf(origin.factorEdition);
  return [Math.max(first, from), Math.min(last, to)];
}

function yearsOf(edition: string): readonly [number, number] {
  const head = editionHeads.find(({ id }) => id === edition);
  if (head === undefined) throw new Error(`The catalogue has no edition "${edition}".`);
  return head.years;
}

/** The currencies that several entities' own figures are in; entities without any, such as aggregates, have none. */
export function currenciesOf(entities: readonly Entity[]): readonly string[] {
  return [...new Set(entities.flatMap(({ currency }) => currency ?? []))];
}

/** A target applies to values as they are (not to indices or shares of a sum) of the indicator it is about. */
function targetFor({ target, per }: ExploreState, measure: Measure): TargetId | null {
  if (target === 'none' || per !== 'none' || measure.origin.kind !== 'published') return null;
  const { indicator } = measure.origin;
  return findTarget(target)?.indicator === indicator ? target : null;
}

const colours = ['first', 'second', 'third', 'fourth'] as const satisfies readonly ColourRole[];

/**
 * How each chosen entity stands out, the same in every form: the first four have a colour each and keep it; with a focus
 * only that one shows its colour.
 */
export function roleOf(
  { entities, focus }: Pick<ExploreState, 'entities' | 'focus'>,
  id: string,
): { readonly emphasis: Emphasis; readonly colour: ColourRole } {
  const at = entities.map(String).indexOf(id);
  if (at < 0) return { emphasis: 'muted', colour: 'context' };
  const own = colours[at];
  if (focus !== null) {
    return focus === id
      ? { emphasis: 'highlighted', colour: own ?? 'first' }
      : { emphasis: 'default', colour: 'context' };
  }
  return own === undefined
    ? { emphasis: 'default', colour: 'context' }
    : { emphasis: 'highlighted', colour: own };
}

/** Whether an entity is one of the allies, for whom NATO's figures and targets are. */
export function isAlly(id: string): boolean {
  return allies.some((ally) => ally.id === id);
}
