import { editionsOf, getMeasure } from '../../catalogue/measures';
import { formFits, sharedAxis, type Unfit } from './form-fit';
import { type PartUnfit, partFits } from './part-fit';
import { resolve, spanOf } from './resolved';
import { besideMeasure } from './shown-series';
import { type ExploreState, exploreDefaults } from './state';
import {
  isDefault,
  targetsOf,
  usualBase,
  usualEdition,
  usualOf,
  usualTarget,
  type Wish,
} from './usual';

/**
 * Why a part does not go with the others. `not-held`: the edition lacks the measure. `same-edition`, `not-comparable`: nothing
 * to set beside. `reversed`: the first year is after the last. `other-measure`: the target is about another one. `negative`: a
 * ratio axis has no place for values below zero. `not-chosen`: the entity is not among those compared.
 */
export type Misfit =
  | { readonly kind: 'not-held' }
  | { readonly kind: 'same-edition' }
  | { readonly kind: 'not-comparable' }
  | { readonly kind: 'outside'; readonly from: number; readonly to: number }
  | { readonly kind: 'reversed' }
  | { readonly kind: 'part'; readonly unfit: PartUnfit }
  | { readonly kind: 'other-measure' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'currencies' }
  | { readonly kind: 'form'; readonly unfit: Unfit }
  | { readonly kind: 'not-chosen' };

/** The parts that other parts may rule out. `years` are `from` and `to`. */
export type SettledPart =
  | 'edition'
  | 'beside'
  | 'years'
  | 'year'
  | 'base'
  | 'per'
  | 'target'
  | 'scale'
  | 'axis'
  | 'form'
  | 'focus'
  | 'point';

/** A valid state, and what of the wish it could not keep. */
export interface Settled {
  readonly state: ExploreState;
  readonly replaced: readonly { readonly part: SettledPart; readonly reason: Misfit }[];
}

/** Takes what was asked for of a part into a state whose earlier parts are settled; a reason where it takes the usual instead. */
type Rule = (
  state: ExploreState,
  wish: Wish,
) => { readonly state: ExploreState; readonly reason?: Misfit | null };

/** In this order: each rule reads only parts that stand before it. */
const rules: readonly (readonly [SettledPart, Rule])[] = [
  ['edition', settleEdition],
  ['beside', settleBeside],
  ['years', settleYears],
  ['year', settleYear],
  ['base', settleBase],
  ['per', settlePer],
  ['target', settleTarget],
  ['scale', settleScale],
  ['axis', settleAxis],
  ['form', settleForm],
  ['focus', settleFocus],
  ['point', settlePoint],
];

/** Makes a wish a state that can be drawn: every part that does not go with those before it becomes what is usual there. */
export function settle(wish: Wish): Settled {
  const free: Wish = {
    measure: wish.measure ?? exploreDefaults.measure,
    entities: wish.entities ?? exploreDefaults.entities,
    sort: wish.sort ?? exploreDefaults.sort,
    events: wish.events ?? exploreDefaults.events,
  };
  let state: ExploreState = { ...exploreDefaults, ...free };
  const replaced: Settled['replaced'][number][] = [];
  for (const [part, rule] of rules) {
    const { state: next, reason = null } = rule(state, wish);
    state = next;
    if (reason !== null) replaced.push({ part, reason });
  }
  return { state: isDefault(state) ? exploreDefaults : state, replaced };
}

function settleEdition(state: ExploreState, { edition }: Wish): ReturnType<Rule> {
  const usual = { ...state, edition: usualEdition(state.measure) };
  if (edition === undefined) return { state: usual };
  return editionsOf(getMeasure(state.measure)).includes(edition)
    ? { state: { ...state, edition } }
    : { state: usual, reason: { kind: 'not-held' } };
}

function settleBeside(state: ExploreState, { beside = null }: Wish): ReturnType<Rule> {
  const wished = { ...state, beside };
  if (beside === null) return { state: wished };
  const none = { ...state, beside: null };
  if (beside === state.edition) return { state: none, reason: { kind: 'same-edition' } };
  return besideMeasure(wished) === null
    ? { state: none, reason: { kind: 'not-comparable' } }
    : { state: wished };
}

/** An end that the edition does not reach becomes the edition's own. */
function settleYears(state: ExploreState, wish: Wish): ReturnType<Rule> {
  const { from = exploreDefaults.from, to = exploreDefaults.to } = wish;
  const span = spanOf(state);
  const isOut = (year: number | string) =>
    typeof year === 'number' && (year < span[0] || year > span[1]);
  const first = typeof from === 'number' ? from : span[0];
  const last = typeof to === 'number' ? to : span[1];
  const whole = { ...state, from: exploreDefaults.from, to: exploreDefaults.to };
  if (first > last && typeof from === 'number' && typeof to === 'number') {
    return { state: whole, reason: { kind: 'reversed' } };
  }
  if (!isOut(from) && !isOut(to)) return { state: { ...state, from, to } };
  return {
    state: { ...state, from: isOut(from) ? whole.from : from, to: isOut(to) ? whole.to : to },
    reason: outside(span),
  };
}

function settleYear(state: ExploreState, wish: Wish): ReturnType<Rule> {
  const { year = exploreDefaults.year } = wish;
  const { years } = resolve(state);
  return typeof year === 'number' && !isWithin(year, years)
    ? { state: { ...state, year: exploreDefaults.year }, reason: outside(years) }
    : { state: { ...state, year } };
}

function settleBase(state: ExploreState, { base }: Wish): ReturnType<Rule> {
  const span = spanOf(state);
  const usual = { ...state, base: usualBase(state) };
  if (base === undefined) return { state: usual };
  return isWithin(base, span)
    ? { state: { ...state, base } }
    : { state: usual, reason: outside(span) };
}

function settlePer(state: ExploreState, { per = exploreDefaults.per }: Wish): ReturnType<Rule> {
  const unfit = partFits(state)[per];
  return unfit === null
    ? { state: { ...state, per } }
    : { state: { ...state, per: exploreDefaults.per }, reason: { kind: 'part', unfit } };
}

function settleTarget(state: ExploreState, { target }: Wish): ReturnType<Rule> {
  const usual = { ...state, target: usualTarget(state.measure) };
  if (target === undefined) return { state: usual };
  return target === 'none' || targetsOf(state.measure).includes(target)
    ? { state: { ...state, target } }
    : { state: usual, reason: { kind: 'other-measure' } };
}

function settleScale(state: ExploreState, wish: Wish): ReturnType<Rule> {
  const { scale = exploreDefaults.scale } = wish;
  return scale === 'log' && getMeasure(state.measure).kind === 'change'
    ? { state: { ...state, scale: 'linear' }, reason: { kind: 'negative' } }
    : { state: { ...state, scale } };
}

function settleAxis(state: ExploreState, { axis }: Wish): ReturnType<Rule> {
  const usual = { ...state, axis: usualOf(state).axis };
  if (axis === undefined) return { state: usual };
  const unfit = axis === 'shared' ? sharedAxis(state) : null;
  return unfit === null ? { state: { ...state, axis } } : { state: usual, reason: { kind: unfit } };
}

function settleForm(state: ExploreState, { form }: Wish): ReturnType<Rule> {
  const usual = { ...state, form: usualOf(state).form };
  if (form === undefined) return { state: usual };
  const unfit = formFits(state)[form];
  return unfit === null
    ? { state: { ...state, form } }
    : { state: usual, reason: { kind: 'form', unfit } };
}

function settleFocus(state: ExploreState, { focus = null }: Wish): ReturnType<Rule> {
  return focus === null || state.entities.includes(focus)
    ? { state: { ...state, focus } }
    : { state: { ...state, focus: null }, reason: { kind: 'not-chosen' } };
}

function settlePoint(state: ExploreState, { point = null }: Wish): ReturnType<Rule> {
  const { years } = resolve(state);
  return point === null || isWithin(point.year, years)
    ? { state: { ...state, point } }
    : { state: { ...state, point: null }, reason: outside(years) };
}

function isWithin(year: number, [from, to]: readonly [number, number]): boolean {
  return Number.isInteger(year) && year >= from && year <= to;
}

function outside([from, to]: readonly [number, number]): Misfit {
  return { kind: 'outside', from, to };
}
