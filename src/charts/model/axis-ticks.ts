import { tickStep, ticks } from 'd3-array';

/** A round axis from zero (or below, where values are) to at least the highest value: its ticks, rising. */
export function axisTicks(values: readonly number[], about: number): readonly number[] {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  if (highest === lowest) return [0, 1];
  const step = tickStep(lowest, highest, about);
  return ticks(Math.floor(lowest / step) * step, Math.ceil(highest / step) * step, about);
}

/** As many decimals as the ticks differ in. */
export function tickDecimals(values: readonly number[]): number {
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  return step >= 1 ? 0 : Math.min(3, Math.ceil(-Math.log10(step) - 1e-9));
}
