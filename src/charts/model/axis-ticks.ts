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

/** The ticks of a ratio axis: 1, 2 and 5 times powers of ten around positive values; thinned to powers where they are many. */
export function ratioTicks(values: readonly number[]): readonly number[] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [1, 10];
  const lowest = Math.min(...positive);
  const highest = Math.max(...positive);
  const from = Math.floor(Math.log10(lowest) + 1e-9);
  const to = Math.ceil(Math.log10(highest) - 1e-9);
  const steps = to - from > 3 ? [1] : [1, 2, 5];
  const all = Array.from({ length: to - from + 2 }, (_, at) =>
    steps.map((step) => Number((step * 10 ** (from + at)).toPrecision(12))),
  ).flat();
  const first = all.findLastIndex((tick) => tick <= lowest * (1 + 1e-9));
  const last = all.findIndex((tick) => tick >= highest * (1 - 1e-9));
  const kept = all.slice(Math.max(0, first), last + 1);
  return kept.length < 2 ? [...kept, (kept[0] ?? 1) * 2] : kept;
}

/** As many decimals as the ticks differ in. */
export function tickDecimals(values: readonly number[]): number {
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
  return step >= 1 ? 0 : Math.min(3, Math.ceil(-Math.log10(step) - 1e-9));
}
