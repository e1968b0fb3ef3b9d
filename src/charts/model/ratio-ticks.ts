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
