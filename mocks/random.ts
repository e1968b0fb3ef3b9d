/** A source of numbers from 0 to below 1: the same seed gives the same numbers (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers from −1 to 1, one for each year from 2000 to 2029; zero in any other year. */
export function drawYearly(random: () => number): (year: number) => number {
  const drawn = new Map(Array.from({ length: 30 }, (_, at) => [2000 + at, 2 * random() - 1]));
  return (year) => drawn.get(year) ?? 0;
}
