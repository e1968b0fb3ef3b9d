import { tickStep, ticks } from '../../lib/ticks';

/**
 * A round axis to at least the highest value: its ticks, rising. It starts at zero (or below, where values are); one of
 * multiples, whose ground is 1, may start at the tick below the lowest value.
 */
export function axisTicks(
  values: readonly number[],
  about: number,
  start: 'zero' | 'lowest' = 'zero',
): readonly number[] {
  const highest = Math.max(0, ...values);
  const least = Math.min(highest, ...values);
  const lowest = start === 'zero' || least === highest ? Math.min(0, least) : least;
  if (highest === lowest) return [0, 1];
  const step = tickStep(highest - lowest, about);
  const from = Math.floor(lowest / step) * step;
  const to = Math.ceil(highest / step - 1e-9) * step;
  return ticks(from, to, Math.round((to - from) / step));
}

/** As many decimals as the ticks differ in. */
export function tickDecimals(values: readonly number[]): number {
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
  return step >= 1 ? 0 : Math.min(3, Math.ceil(-Math.log10(step) - 1e-9));
}
