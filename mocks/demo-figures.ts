import type { Shares } from './demo-shares';
import { rounded } from './factories';

/** What is invented of one entity and year, before prices and exchange rates; money in whole million US dollars of 2021. */
export interface DemoCore {
  /** Null where missing. */
  readonly expenditure2021: number | null;
  readonly gdp2021: number;
  /** Inhabitants. */
  readonly population: number;
  /** Active military personnel, whole hundreds of persons. */
  readonly soldiers: number;
  /** The four categories; null where expenditure is missing, and for aggregates, which NATO's tables do not give. */
  readonly shares: Shares | null;
}

/**
 * The invented figures of one entity and year; money in whole millions, null where missing.
 * Everything a file shows is taken from here, so the files agree with each other.
 */
export interface DemoFigures extends DemoCore {
  /** US dollars of the year. */
  readonly expenditureCurrent: number | null;
  readonly gdpCurrent: number;
  /** National currency, in prices of the year and of 2021; null for aggregates, which have no currency. */
  readonly nationalCurrent: number | null;
  readonly national2021: number | null;
}

/** The sum of several entities' figures; what one of them lacks counts for nothing, as in NATO's own totals. */
export function sumFigures(members: readonly DemoFigures[]): DemoFigures {
  const sum = (of: (figures: DemoFigures) => number | null) =>
    members.flatMap((figures) => of(figures) ?? []).reduce((total, value) => total + value, 0);
  return {
    expenditure2021: sum((figures) => figures.expenditure2021),
    gdp2021: sum((figures) => figures.gdp2021),
    population: sum((figures) => figures.population),
    soldiers: sum((figures) => figures.soldiers),
    shares: null,
    expenditureCurrent: sum((figures) => figures.expenditureCurrent),
    gdpCurrent: sum((figures) => figures.gdpCurrent),
    nationalCurrent: null,
    national2021: null,
  };
}

/** Expenditure in per cent of GDP, not rounded. */
export function shareOf({ expenditure2021, gdp2021 }: DemoCore): number | null {
  return quotient(expenditure2021, gdp2021, 100);
}

/** US dollars of 2021 per inhabitant, not rounded. */
export function perHead({ expenditure2021, population }: DemoCore): number | null {
  return quotient(expenditure2021, population, 1e6);
}

/** Change of expenditure on the year before in per cent, not rounded; null where either is missing. */
export function changeOn(one: DemoCore, before: DemoCore): number | null {
  const ratio = quotient(one.expenditure2021, before.expenditure2021, 100);
  return ratio === null ? null : ratio - 100;
}

/** The value with so many decimals; null stays null. */
export function printed(value: number | null, decimals: number): number | null {
  return value === null ? null : rounded(value, decimals);
}

/** part × factor ÷ whole; null where the part or the whole is missing. */
function quotient(part: number | null, whole: number | null, factor: number): number | null {
  return part === null || whole === null ? null : (factor * part) / whole;
}
