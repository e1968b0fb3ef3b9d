import type { ExploreState } from '../../charts/explore/state';
import { type Wish, wishOf } from '../../charts/explore/usual';
import { type StatePart, stateParts } from './read-parts';

/** Each part of a state as an address says it; null where it says nothing. */
export const printPart: Readonly<Record<StatePart, (state: ExploreState) => string | null>> = {
  indicator: ({ measure }) => measure,
  edition: ({ edition }) => edition,
  beside: ({ beside }) => beside,
  entities: ({ entities }) => entities.join('~'),
  years: ({ from, to }) => (from === to ? `${from}` : `${from}..${to}`),
  year: ({ year }) => `${year}`,
  form: ({ form }) => form,
  scale: ({ scale }) => scale,
  base: ({ base }) => `${base}`,
  per: ({ per }) => per,
  target: ({ target }) => target,
  focus: ({ focus }) => focus,
  sort: ({ sort }) => sort,
  axis: ({ axis }) => axis,
  events: ({ events }) => (events ? 'on' : null),
  point: ({ point }) => (point === null ? null : `${point.entity}.${point.year}`),
};

/** The keys and values of what is not as usual, in the order of the keys. */
export function saidParts(state: ExploreState): readonly (readonly [StatePart, string])[] {
  const wish = wishOf(state);
  return stateParts.flatMap((key) => {
    const value = isSaid(key, wish) ? printPart[key](state) : null;
    return value === null ? [] : [[key, value] as const];
  });
}

/** Years are said where either end is not as usual. */
function isSaid(key: StatePart, wish: Wish): boolean {
  if (key === 'years') return wish.from !== undefined || wish.to !== undefined;
  return key === 'indicator' ? wish.measure !== undefined : wish[key] !== undefined;
}
