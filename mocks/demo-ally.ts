import { breaks, edges, gaps, knots, paths, sizes } from './demo-edges';
import type { DemoFigures } from './demo-figures';

/** Invents an ally's figures, by year; the same numbers drawn give the same figures. */
export function inventAlly(
  id: string,
  currency: string,
  random: () => number,
): (year: number) => DemoFigures {
  const between = (low: number, high: number) => low + (high - low) * random();
  const size = sizes[id] ?? Math.round(Math.exp(between(Math.log(15_000), Math.log(900_000))));
  const growth = between(1.005, 1.03);
  const path = paths[id] ?? inventPath(between);
  const inflation = between(1.015, 1.06);
  const rate = currency === 'USD' ? 1 : (rates[currency] ?? between(3, 30));
  const equipment = { first: between(8, 22), rise: between(0.5, 1.6) };
  const waver = noise(random);
  const strength = noise(random);

  return (year) => {
    const edge = edges.find((row) => row.entity === id && row.year === year);
    const gdp = edge?.gdp ?? Math.round(size * growth ** (year - 2024));
    const share = (pathAt(path, year) + 0.04 * waver(year)) * levelAfterBreaks(id, year);
    const isGap = gaps.some((gap) => gap.entity === id && gap.year === year);
    const expenditure = isGap ? null : (edge?.expenditure ?? Math.round((gdp * share) / 100));
    const prices = inflation ** (year - 2021);
    const dollars = prices * (currency === 'USD' ? 1 : 1 + 0.08 * strength(year));
    const equipmentShare = equipment.first + equipment.rise * (year - 2014) + waver(year + 1);
    return {
      expenditure2021: expenditure,
      gdp2021: gdp,
      expenditureCurrent: scaled(expenditure, dollars),
      gdpCurrent: Math.round(gdp * dollars),
      nationalCurrent: scaled(expenditure, rate * prices),
      national2021: scaled(expenditure, rate),
      equipment2021: expenditure === null ? null : (expenditure * equipmentShare) / 100,
    };
  };
}

const rates: Readonly<Record<string, number>> = { EUR: 0.85, GBP: 0.73, CAD: 1.25 };

function inventPath(between: (low: number, high: number) => number) {
  const first = between(0.8, 2);
  const calm = first + between(0, 0.4);
  const pledged = calm + between(0.1, 1);
  return knots(first, calm, pledged, pledged + between(0.2, 1.2));
}

function levelAfterBreaks(id: string, year: number): number {
  return breaks
    .filter((row) => row.entity === id && year >= row.year)
    .reduce((level, { factor }) => level * factor, 1);
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : Math.round(value * factor);
}

/** From -1 to 1, one number for each year that the editions have. */
function noise(random: () => number): (year: number) => number {
  const drawn = new Map(Array.from({ length: 20 }, (_, at) => [2010 + at, 2 * random() - 1]));
  return (year) => drawn.get(year) ?? 0;
}

/** The level of a path in a year, straight between its points and level outside them. */
export function pathAt(path: readonly (readonly [number, number])[], year: number): number {
  const [right, high] = path.find(([at]) => at >= year) ?? path.at(-1) ?? [year, 0];
  const [left, low] = path.findLast(([at]) => at < year && at < right) ?? [right, high];
  if (right === left || year > right) return high;
  return low + ((high - low) * (year - left)) / (right - left);
}
