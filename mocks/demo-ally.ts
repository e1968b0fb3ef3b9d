import { breaks, edges, gaps, knots, paths, populations, sizes } from './demo-edges';
import type { DemoCore, DemoFigures } from './demo-figures';
import { type DemoMoney, inventMoney, type Rates } from './demo-money';
import { pathAt } from './demo-path';
import { inventShares } from './demo-shares';
import { drawYearly } from './random';
import { remembered } from './remembered';

/** An invented ally. */
export interface DemoAlly {
  readonly id: string;
  /** Year of accession. */
  readonly joined: number;
  readonly coreIn: (year: number) => DemoCore;
  readonly money: DemoMoney;
}

type Between = (low: number, high: number) => number;

/** Invents an ally's figures, by year from 2000 on; the same numbers drawn give the same figures. */
export function inventAlly(
  { id, joined, currency }: { readonly id: string; readonly joined: number; currency: string },
  rates: Rates,
  random: () => number,
): DemoAlly {
  const between: Between = (low, high) => low + (high - low) * random();
  const size = sizes[id] ?? Math.round(Math.exp(between(Math.log(15_000), Math.log(900_000))));
  const growth = between(1.005, 1.03);
  const known = paths[id] ?? inventPath(between);
  const path = [[2000, pathAt(known, 2014) * between(1.1, 1.5)] as const, ...known];
  const people = inventPeople(id, size, between);
  const sharesIn = inventShares(id, random);
  const waver = drawYearly(random);
  const coreIn = (year: number): DemoCore => {
    const edge = edges.find((row) => row.entity === id && row.year === year);
    const gdp2021 = edge?.gdp ?? Math.round(size * growth ** (year - 2024));
    const share = (pathAt(path, year) + 0.04 * waver(year)) * levelAfterBreaks(id, year);
    const isGap = gaps.some((gap) => gap.entity === id && gap.year === year);
    return {
      expenditure2021: isGap ? null : (edge?.expenditure ?? Math.round((gdp2021 * share) / 100)),
      gdp2021,
      ...people(year),
      shares: isGap ? null : sharesIn(year),
    };
  };
  return { id, joined, coreIn: remembered(coreIn), money: inventMoney(currency, rates, random) };
}

/** An ally's figures of a year, in all the money that the tables have. */
export function figuresOf({ coreIn, money }: DemoAlly, year: number): DemoFigures {
  const core = coreIn(year);
  const dollars = money.dollarsIn(year);
  return {
    ...core,
    expenditureCurrent: scaled(core.expenditure2021, dollars),
    gdpCurrent: Math.round(core.gdp2021 * dollars),
    nationalCurrent: scaled(core.expenditure2021, money.nationalIn(year)),
    national2021: scaled(core.expenditure2021, money.rate),
  };
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : Math.round(value * factor);
}

function inventPath(between: Between) {
  const first = between(0.8, 2);
  const calm = first + between(0, 0.4);
  const pledged = calm + between(0.1, 1);
  return knots(first, calm, pledged, pledged + between(0.2, 1.2));
}

/** Inhabitants, and of a thousand of them one to five under arms. */
function inventPeople(id: string, size: number, between: Between) {
  const millions = populations[id] ?? size / between(15_000, 60_000);
  const growth = between(0.995, 1.01);
  const armed = between(0.0015, 0.005);
  const trend = between(0.99, 1.015);
  return (year: number) => ({
    population: Math.round(millions * 1e6 * growth ** (year - 2021)),
    soldiers: 100 * Math.round(millions * 1e4 * armed * trend ** (year - 2021)),
  });
}

function levelAfterBreaks(id: string, year: number): number {
  return breaks
    .filter((row) => row.entity === id && year >= row.year)
    .reduce((level, { factor }) => level * factor, 1);
}
