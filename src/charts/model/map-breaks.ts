import { quantile } from 'd3-array';
import { tickStep } from '../../lib/ticks';

/**
 * Round breaks that part values into about four classes of similar size: their quartiles, rounded. Fixed breaks stay
 * exactly as they are and push aside rounded ones that are too near. Rising; each has a value below it and one at or above it.
 */
export function roundBreaks(
  values: readonly number[],
  fixed: readonly number[],
): readonly number[] {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const parts = quarters.map((quarter) => quantile(values, quarter) ?? lowest);
  const span = (parts.at(-1) ?? 0) - (parts[0] ?? 0);
  const step = span > 0 ? tickStep(span, quarters.length) : 1;
  const rounded = parts
    .map((part) => Number((Math.round(part / step) * step).toPrecision(12)))
    .filter((part) => fixed.every((one) => Math.abs(one - part) >= step * 0.75));
  return [...new Set([...fixed, ...rounded])]
    .filter((one) => one > lowest && one <= highest)
    .sort((a, b) => a - b);
}

const quarters = [0.25, 0.5, 0.75] as const;
