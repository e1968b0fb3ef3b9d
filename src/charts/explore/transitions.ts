import type { EntityId } from '../../catalogue/entities';
import { editionsOf, getMeasure, type MeasureId, measureIn } from '../../catalogue/measures';
import type { EditionId } from '../../catalogue/sources';
import type { TargetId } from '../../catalogue/targets';
import { resolve, spanOf } from './resolved';
import { settle } from './settle';
import type { ExploreForm, ExplorePart, ExploreSort, ExploreState } from './state';
import { type Wish, wishOf } from './usual';

/**
 * A state with some parts changed. The others stay as they were asked for; those that were as usual, or that no longer go
 * with the change, become what is usual now. Every way from one state to another below is this.
 */
function changed(state: ExploreState, wish: Wish): ExploreState {
  return settle({ ...wishOf(state), ...wish }).state;
}

/** Another measure, in the same edition where that holds it. */
export function withMeasure(state: ExploreState, measure: MeasureId): ExploreState {
  const { edition: _, ...wish } = wishOf(state);
  const kept = editionsOf(getMeasure(measure)).includes(state.edition)
    ? { edition: state.edition }
    : {};
  return settle({ ...wish, ...kept, measure, point: null }).state;
}

/** Another edition, which may ask the same by another measure. Where it was beside the first, the two change places. */
export function withEdition(state: ExploreState, edition: EditionId): ExploreState {
  const measure = measureIn(getMeasure(state.measure), edition)?.id;
  if (measure === undefined) return state;
  const beside = state.beside === edition ? state.edition : state.beside;
  return changed(state, { measure, edition, beside, point: null });
}

/** A second edition beside the first, which shows values as they are; null: none. */
export function withBeside(state: ExploreState, beside: EditionId | null): ExploreState {
  return changed(state, { beside });
}

/** Other entities instead of those compared, each once. */
export function withEntities(state: ExploreState, entities: readonly EntityId[]): ExploreState {
  const chosen = [...new Set(entities)];
  const gone = (id: EntityId) => state.entities.includes(id) && !chosen.includes(id);
  return changed(state, {
    entities: chosen,
    ...(state.focus !== null && gone(state.focus) ? { focus: null } : {}),
    ...(state.point !== null && gone(state.point.entity) ? { point: null } : {}),
  });
}

/** The entity that keeps its colour; null: all do. One that is not compared changes nothing. */
export function withFocus(state: ExploreState, focus: EntityId | null): ExploreState {
  return focus === null || state.entities.includes(focus) ? changed(state, { focus }) : state;
}

/** The next of the compared entities in focus, after the last one none. */
export function withNextFocus(state: ExploreState): ExploreState {
  const at = state.focus === null ? -1 : state.entities.indexOf(state.focus);
  return withFocus(state, state.entities[at + 1] ?? null);
}

/** Another form; one that compares years gets the whole range where only one year was shown. */
export function withForm(state: ExploreState, form: ExploreForm): ExploreState {
  const [from, to] = resolve(state).years;
  const comparesYears = form === 'dumbbell' || form === 'multiples';
  const whole = { from: 'earliest', to: 'latest' } as const;
  return changed(state, { form, ...(comparesYears && from === to ? whole : {}) });
}

/** A range of years, put in order and into what the edition has. An end that is the edition's own stays it. */
export function withYears(
  state: ExploreState,
  from: ExploreState['from'],
  to: ExploreState['to'],
): ExploreState {
  const span = spanOf(state);
  const ends = [from === 'earliest' ? span[0] : from, to === 'latest' ? span[1] : to];
  const [first = span[0], last = span[1]] = ends
    .map((year) => within(year, span))
    .sort((a, b) => a - b);
  return changed(state, {
    from: first === span[0] ? 'earliest' : first,
    to: last === span[1] ? 'latest' : last,
  });
}

/** The year of forms that show one, put into the range shown. The newest of the range stays that. */
export function withYear(state: ExploreState, year: ExploreState['year']): ExploreState {
  const { years } = resolve(state);
  const shown = year === 'latest' ? years[1] : within(year, years);
  return changed(state, { year: shown === years[1] ? 'latest' : shown });
}

/** Values as they are, or converted; that leaves no second edition beside the first. */
export function withPer(state: ExploreState, per: ExplorePart): ExploreState {
  return changed(state, { per, ...(per === 'none' ? {} : { beside: null }) });
}

/** The base year of a change, put into what the edition has. */
export function withBase(state: ExploreState, base: number): ExploreState {
  return changed(state, { base: within(base, spanOf(state)) });
}

/** Another target, or none. */
export function withTarget(state: ExploreState, target: TargetId | 'none'): ExploreState {
  return changed(state, { target });
}

/** A linear or a ratio axis. */
export function withScale(state: ExploreState, scale: ExploreState['scale']): ExploreState {
  return changed(state, { scale });
}

/** One axis for all small multiples, or each its own. */
export function withAxis(state: ExploreState, axis: ExploreState['axis']): ExploreState {
  return changed(state, { axis });
}

/** Another order. */
export function withSort(state: ExploreState, sort: ExploreSort): ExploreState {
  return changed(state, { sort });
}

/** Policy events shown or not. */
export function withEvents(state: ExploreState, events: boolean): ExploreState {
  return changed(state, { events });
}

/** The point whose passport is open; null: none is. */
export function withPoint(state: ExploreState, point: ExploreState['point']): ExploreState {
  return changed(state, { point });
}

function within(year: number, [from, to]: readonly [number, number]): number {
  return Math.min(to, Math.max(from, Math.round(year)));
}
