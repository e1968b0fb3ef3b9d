/** The factors a ruler may name, rising. */
const named = [0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10, 20, 50, 100];

/** A ruler shows at least from a half to three times, so that halving and doubling are both on it. */
const least = [0.5, 3] as const;

/** The ticks and small marks of a ruler over some factors above zero. */
export function rulerAxis(factors: readonly number[]): {
  readonly span: readonly [number, number];
  readonly ticks: readonly number[];
  readonly marks: readonly number[];
} {
  const lowest = Math.min(least[0], ...factors);
  const highest = Math.max(least[1], ...factors);
  const start = named.findLast((tick) => tick <= lowest) ?? lowest;
  const end = named.find((tick) => tick >= highest) ?? highest;
  const wide = end / start > widest;
  const ticks = named.filter((tick) => tick >= start && tick <= end && !(wide && tick === 1.5));
  return { span: [start, end], ticks, marks: wide ? [] : marksOf(start, end) };
}

/** Beyond this many times its start a ruler has no room for the finest marks. */
const widest = 40;

/** Every tenth up to three, every half up to ten. */
function marksOf(start: number, end: number): readonly number[] {
  const tenths = Array.from({ length: 30 }, (_, at) => (at + 1) / 10);
  const halves = Array.from({ length: 14 }, (_, at) => 3.5 + at / 2);
  return [...tenths, ...halves].filter((mark) => mark >= start && mark <= end);
}
