import { exploreOpening, scatterPair } from '../../catalogue/explore';
import { editionsOf, getMeasure, type MeasureId } from '../../catalogue/measures';
import type { EditionId } from '../../catalogue/sources';
import { type TargetId, targets } from '../../catalogue/targets';
import { fittingForm, sharedAxis } from './form-fit';
import { spanOf } from './resolved';
import { type ExploreState, exploreDefaults } from './state';

/** The parts of a state that were asked for; whatever is absent is as usual. */
export type Wish = Partial<ExploreState>;

/** The edition a measure is shown in where none is asked for: the explorer's, else the newest that holds it. */
export function usualEdition(measure: MeasureId): EditionId {
  const editions = editionsOf(getMeasure(measure));
  const { edition } = exploreOpening;
  return editions.includes(edition) ? edition : (editions[0] ?? edition);
}

/** The targets that are about a measure. */
export function targetsOf(measure: MeasureId): readonly TargetId[] {
  const { origin } = getMeasure(measure);
  if (origin.kind !== 'published') return [];
  return targets.filter(({ indicator }) => indicator === origin.indicator).map(({ id }) => id);
}

/** The target shown with a measure where none is asked for. */
export function usualTarget(measure: MeasureId): TargetId | 'none' {
  const own = targetsOf(measure);
  return (
    [exploreOpening.target, scatterPair.upTarget].find((id) => own.some((one) => one === id)) ??
    'none'
  );
}

/** The base year of a measure in an edition where none is asked for: the explorer's, else the first there is. */
export function usualBase(of: Pick<ExploreState, 'edition' | 'measure'>): number {
  const [first, last] = spanOf(of);
  const { base } = exploreOpening;
  return base >= first && base <= last ? base : first;
}

/** What each part of a state is where it is not asked for, given all the others. */
export function usualOf(state: ExploreState): ExploreState {
  return {
    ...exploreDefaults,
    edition: usualEdition(state.measure),
    target: usualTarget(state.measure),
    base: usualBase(state),
    axis: sharedAxis(state) === null ? exploreDefaults.axis : 'free',
    form: fittingForm({ ...state, form: exploreDefaults.form }),
  };
}

/** What of a state is not as usual: all that has to be said to have it again. */
export function wishOf(state: ExploreState): Wish {
  const usual = usualOf(state);
  const said: { -readonly [Key in keyof Wish]: Wish[Key] } = {};
  function say<Key extends keyof ExploreState>(key: Key) {
    if (!isSame(state[key], usual[key])) said[key] = state[key];
  }
  for (const key of stateKeys) say(key);
  return said;
}

/** Whether a state is what an address without a query shows. */
export function isDefault(state: ExploreState): boolean {
  return Object.keys(wishOf(state)).length === 0;
}

const stateKeys = [
  'measure',
  'edition',
  'beside',
  'entities',
  'from',
  'to',
  'year',
  'form',
  'scale',
  'base',
  'per',
  'target',
  'focus',
  'sort',
  'axis',
  'events',
  'point',
] as const satisfies readonly (keyof ExploreState)[];

/** Whether two values of a part are the same: a list by its items, a point by its parts. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
