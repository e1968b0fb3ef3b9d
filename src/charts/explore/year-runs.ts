/** Years in rising order, three or more neighbours as one: `2000–2012`. */
export function yearRuns(years: readonly number[]): readonly string[] {
  const found: [number, number][] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else found.push([year, year]);
  }
  return found.flatMap(([from, to]) => {
    if (to - from > 1) return `${from}–${to}`;
    return from === to ? `${from}` : [`${from}`, `${to}`];
  });
}
