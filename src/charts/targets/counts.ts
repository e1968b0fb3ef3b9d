import { countVerdicts, type VerdictCount } from '../../domain/count-verdicts';
import { isEstimate } from '../../domain/status';
import type { SeriesBook } from '../series-book';
import type { TargetsState } from './state';
import { type Ally, allAllies, everyYear, isMember, testAlly } from './verdicts';

/** How many of those who are counted in a year met the target. */
export interface YearCount extends VerdictCount {
  readonly year: number;
  /** Whether a figure that was tested is an estimate. */
  readonly estimate: boolean;
  /** For whom only rounding decides. */
  readonly near: readonly Ally[];
  /** Who is counted and has no figure. */
  readonly without: readonly Ally[];
}

/** The count of every year of the edition. */
export function countsByYear(data: SeriesBook, state: TargetsState): readonly YearCount[] {
  return everyYear(state).map((year) => countIn(data, state, year));
}

/** The count of one year. */
export function countIn(data: SeriesBook, state: TargetsState, year: number): YearCount {
  const tests = allAllies
    .filter((entity) => isMember(entity, year, state.members))
    .map((entity) => ({ entity, test: testAlly(data, state, entity, year) }));
  const those = (verdict: string) =>
    tests.filter(({ test }) => test.verdict === verdict).map(({ entity }) => entity);
  return {
    year,
    ...countVerdicts(tests.map(({ test }) => test.verdict)),
    estimate: tests.some(({ test: { status } }) => status !== null && isEstimate(status)),
    near: those('within-rounding'),
    without: those('no-data'),
  };
}
