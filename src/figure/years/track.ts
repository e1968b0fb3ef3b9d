/** A mark on the track of years, in per cent of its length. */
export interface Tick {
  readonly year: number;
  readonly at: number;
  /** Longer than the others. */
  readonly long: boolean;
  /** Whether its year stands with it. */
  readonly named: boolean;
}

/** A longer track has a mark every five years only, and names every twentieth. */
const mostYears = 30;

/** The marks of the years from the first to the last. */
export function trackTicks([first, last]: readonly [number, number]): readonly Tick[] {
  const short = last - first <= mostYears;
  const every = short ? { tick: 1, long: 5, name: 5 } : { tick: 5, long: 10, name: 20 };
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .filter((year) => year % every.tick === 0)
    .map((year) => ({
      year,
      at: (100 * (year - first)) / Math.max(1, last - first),
      long: year % every.long === 0,
      named: year % every.name === 0,
    }));
}

/**
 * The part of the track with the estimates, in per cent of its length, from half a year before the first of them;
 * null where there is none.
 */
export function estimatesPart(
  [first, last]: readonly [number, number],
  estimatesFrom: number | null,
): { readonly from: number; readonly length: number } | null {
  if (estimatesFrom === null || estimatesFrom > last || first >= last) return null;
  const from = Math.max(0, (100 * (estimatesFrom - 0.5 - first)) / (last - first));
  return { from, length: 100 - from };
}
