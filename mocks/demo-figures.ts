/**
 * The invented figures of one entity and year; money in whole millions, null where missing.
 * Everything a file shows is taken from here, so the files agree with each other.
 */
export interface DemoFigures {
  /** US dollars of 2021. */
  readonly expenditure2021: number | null;
  readonly gdp2021: number;
  /** US dollars of the year. */
  readonly expenditureCurrent: number | null;
  readonly gdpCurrent: number;
  /** National currency, in prices of the year and of 2021; null for aggregates, which have no currency. */
  readonly nationalCurrent: number | null;
  readonly national2021: number | null;
  /** Expenditure on equipment in US dollars of 2021, not rounded. */
  readonly equipment2021: number | null;
}

/** The sum of several entities' figures; what one of them lacks counts for nothing, as in NATO's own totals. */
export function sumFigures(members: readonly DemoFigures[]): DemoFigures {
  const sum = (of: (figures: DemoFigures) => number | null) =>
    members.reduce((total, figures) => total + (of(figures) ?? 0), 0);
  return {
    expenditure2021: sum((figures) => figures.expenditure2021),
    gdp2021: sum((figures) => figures.gdp2021),
    expenditureCurrent: sum((figures) => figures.expenditureCurrent),
    gdpCurrent: sum((figures) => figures.gdpCurrent),
    nationalCurrent: null,
    national2021: null,
    equipment2021: sum((figures) => figures.equipment2021),
  };
}

/** 100 × part / whole, to two decimals as the tables print it; null where the part or the whole is missing. */
export function printedShare(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : Number(((100 * part) / whole).toFixed(2));
}
