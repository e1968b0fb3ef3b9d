import { observed, type Series } from '../../domain/series';
import { resolve } from './resolved';
import type { ExploreState } from './state';

/**
 * The years a state offers to choose from: those of its measure and edition, from the first in which any of those chosen has a value.
 * A year that is asked for stays in reach. `series`: what the state reads; null until it is read.
 */
export function yearSpan(
  state: ExploreState,
  series: readonly Series[] | null,
): readonly [number, number] {
  const { span, year, years } = resolve(state);
  const [first, last] = span;
  const chosen = new Set<string>(state.entities);
  const valued = (series ?? [])
    .filter(({ key }) => key.edition === state.edition && chosen.has(key.entity))
    .flatMap((one) => observed(one)[0]?.year ?? []);
  if (valued.length === 0) return span;
  const asked = [
    ...(state.from === 'earliest' ? [] : [years[0]]),
    ...(state.year === 'latest' ? [] : [year]),
  ];
  return [Math.min(last, Math.max(first, Math.min(...valued, ...asked))), last];
}
