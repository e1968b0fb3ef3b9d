/** The round step (1, 2 or 5 times a power of ten) that divides a span into about `count` parts. */
export function tickStep(span: number, count: number): number {
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const part = raw / power;
  if (part >= Math.sqrt(50)) return 10 * power;
  if (part >= Math.sqrt(10)) return 5 * power;
  return part >= Math.sqrt(2) ? 2 * power : power;
}

/** Round values from `from` to `to`, about `count` of them, each a multiple of one round step. */
export function ticks(from: number, to: number, count: number): readonly number[] {
  const step = tickStep(to - from, count);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
}
