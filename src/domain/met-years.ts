import type { TargetVerdict } from './evaluate-target';
import type { Formula } from './formula';

/** What a test says of one year. */
export interface TestedYear {
  readonly year: number;
  readonly verdict: TargetVerdict;
}

/** When a target was first met. */
export interface FirstMet {
  /** The first year in which it was met for sure; null where in none. */
  readonly year: number | null;
  /** A year before it (or without it) in which only rounding decides; null where there is none. */
  readonly perhaps: number | null;
  /** Whether the figures begin with the earlier of the two, so that it may have been met before. */
  readonly open: boolean;
}

/** The first year a target was met, as a formula. */
export const firstMetFormula: Formula = {
  id: 'first-year-met',
  text: {
    en: 'first year met = earliest year of the edition with the verdict “met”; a year in which only rounding decides is named beside it',
    de: 'zuerst erreicht = frühestes Jahr der Ausgabe mit dem Befund „erreicht“; ein Jahr, in dem nur die Rundung entscheidet, steht daneben',
  },
};

/** The first year met among years in rising order; null where none is met, and none may be. */
export function firstMet(years: readonly TestedYear[]): FirstMet | null {
  const tested = years.filter(({ verdict }) => isTested(verdict));
  const sure = tested.find(({ verdict }) => verdict === 'met') ?? null;
  const near = tested.find(({ verdict }) => verdict === 'within-rounding') ?? null;
  const perhaps = near !== null && (sure === null || near.year < sure.year) ? near : null;
  const earliest = perhaps ?? sure;
  if (earliest === null) return null;
  return {
    year: sure?.year ?? null,
    perhaps: perhaps?.year ?? null,
    open: earliest === tested[0],
  };
}

/** How many years in a row a target was met, up to a year. */
export interface MetRun {
  /** Years that are met for sure. */
  readonly least: number;
  /** The same, were every year in which only rounding decides a met one. */
  readonly most: number;
  /** The first of the most years; null where there is none. */
  readonly from: number | null;
  /** What comes before it: a year below, a year without data, or nothing, since the years begin with it. */
  readonly before: 'below' | 'no-data' | 'nothing';
}

/** The years a target was met in a row, as a formula. */
export const metRunFormula: Formula = {
  id: 'years-met-in-a-row',
  text: {
    en: 'years in a row = years with the verdict “met” without a gap, back from the year shown; a range where rounding decides one of them',
    de: 'Jahre in Folge = Jahre mit dem Befund „erreicht“ ohne Lücke, zurück vom gezeigten Jahr; eine Spanne, wo die Rundung eines davon entscheidet',
  },
};

/**
 * The years met in a row up to a year, among years in rising order. A year without data ends them: nothing is filled in. Null where
 * the year itself is not tested.
 */
export function metRun(years: readonly TestedYear[], upTo: number): MetRun | null {
  const back = years.filter(({ year }) => year <= upTo).toReversed();
  const [last] = back;
  if (last === undefined || last.year !== upTo || !isTested(last.verdict)) return null;
  const least = lengthOf(back, ({ verdict }) => verdict === 'met');
  const most = lengthOf(back, ({ verdict }) => verdict === 'met' || verdict === 'within-rounding');
  const before = back[most];
  return {
    least,
    most,
    from: back[most - 1]?.year ?? null,
    before: before === undefined ? 'nothing' : before.verdict === 'below' ? 'below' : 'no-data',
  };
}

function isTested(verdict: TargetVerdict): boolean {
  return verdict === 'met' || verdict === 'within-rounding' || verdict === 'below';
}

/** How many years from the start are consecutive and pass. */
function lengthOf(back: readonly TestedYear[], passes: (year: TestedYear) => boolean): number {
  const [latest] = back;
  if (latest === undefined) return 0;
  const end = back.findIndex((one, at) => one.year !== latest.year - at || !passes(one));
  return end < 0 ? back.length : end;
}
