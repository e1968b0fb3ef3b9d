import type { Series } from './series';
import { sumSeries } from './sum-series';

/**
 * A series with another of its edition added from the year on in which that began: before, there was nothing to add, which is not
 * the same as a missing figure. From then on a year that lacks one of the two is missing. Null where they cannot be added.
 */
export function withLayer(series: Series, layer: Series, since: number): Series | null {
  const both = sumSeries([series, layer]);
  if (both === null) return null;
  const observations = series.observations.map(
    (one) =>
      (one.year < since ? one : both.observations.find(({ year }) => year === one.year)) ?? one,
  );
  return { ...both, observations };
}
