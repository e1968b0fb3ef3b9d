import type { Formula } from './formula';
import { monthText } from './month-text';
import type { Series } from './series';

/** How sums that go on from year to year are worked out. */
export function cumulativeFormula(upTo: string): Formula {
  return {
    id: 'cumulative',
    text: {
      en: `sum of the months recorded up to the end of each year, of the last up to ${monthText(upTo).en}`,
      de: `Summe der bis Ende jedes Jahres verzeichneten Monate, des letzten bis ${monthText(upTo).de}`,
    },
  };
}

/** The months at which such sums are taken: every December before a month, and that month. */
export function cumulativeMonths(firstMonth: string, upTo: string): readonly string[] {
  const [first, last] = [firstMonth, upTo].map((month) => Number(month.slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  const ends = Array.from({ length: Math.max(0, last - first) }, (_, at) => `${first + at}-12`);
  return [...ends, upTo];
}

/** Sums of one donor up to rising months as one series by year, the last year’s going to `upTo`; null for none. */
export function cumulative(sums: readonly Series[], upTo: string): Series | null {
  const [first] = sums;
  if (first === undefined) return null;
  const { key, unit, priceBase } = first;
  return {
    key,
    unit,
    priceBase,
    observations: sums.flatMap(({ observations }) => observations).sort((a, b) => a.year - b.year),
    recorded: sums.at(-1)?.recorded,
    derivation: { formulas: [cumulativeFormula(upTo)], inputs: [key] },
  };
}
