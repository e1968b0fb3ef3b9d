import type { Series } from './series';
import { observed } from './series';

/**
 * The latest return to a level: the first year of the newest run of values at or above it (missing years do not end a run), and the last
 * year at or above it before that run (null where there was none). Null where the newest value is below the level.
 */
export function latestReturn(
  series: Series,
  level: number,
): { readonly year: number; readonly before: number | null } | null {
  const values = observed(series);
  const lastBelow = values.findLastIndex(({ value }) => value < level);
  const start = values[lastBelow + 1];
  if (start === undefined) return null;
  const before = values.slice(0, Math.max(lastBelow, 0)).findLast(({ value }) => value >= level);
  return { year: start.year, before: before?.year ?? null };
}

/** The observation with the highest value; null for a series without values. The earliest wins a tie. */
export function peak(series: Series): { readonly year: number; readonly value: number } | null {
  let highest: { year: number; value: number } | null = null;
  for (const { year, value } of observed(series)) {
    if (highest === null || value > highest.value) highest = { year, value };
  }
  return highest;
}
