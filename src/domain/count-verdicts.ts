import type { TargetVerdict } from './evaluate-target';
import type { Formula } from './formula';

/** How many allies of a year got which verdict. Those without armed forces are in none of the counts. */
export interface VerdictCount {
  readonly met: number;
  readonly rounding: number;
  readonly below: number;
  readonly noData: number;
}

/** How many entities meet a target, as a formula. */
export const verdictCountFormula: Formula = {
  id: 'allies-met',
  text: {
    en: 'allies whose share reaches the target; the range adds those for whom only the rounding of the figures decides',
    de: 'Verbündete, deren Anteil das Ziel erreicht; die Spanne zählt jene hinzu, bei denen nur die Rundung der Zahlen entscheidet',
  },
};

/** Counts verdicts. */
export function countVerdicts(verdicts: readonly TargetVerdict[]): VerdictCount {
  const count = (wanted: TargetVerdict) => verdicts.filter((one) => one === wanted).length;
  return {
    met: count('met'),
    rounding: count('within-rounding'),
    below: count('below'),
    noData: count('no-data'),
  };
}

/** The fewest and the most that may have met it; the same where rounding decides nothing. */
export function metRange({ met, rounding }: VerdictCount): readonly [least: number, most: number] {
  return [met, met + rounding];
}

/** How many were tested at all: those without data were not. */
export function testedCount({ met, rounding, below }: VerdictCount): number {
  return met + rounding + below;
}
