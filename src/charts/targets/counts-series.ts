import { unroundedShare } from '../../catalogue/unrounded-share';
import { verdictCountFormula } from '../../domain/count-verdicts';
import type { Observation, Series } from '../../domain/series';
import { shareFormula } from '../../domain/share';
import type { SeriesBook } from '../series-book';
import type { YearCount } from './counts';
import { boardTarget, type TargetsState } from './state';
import { isUnrounded } from './verdicts';

/** What allies are counted by, from the base of a column. */
export const countParts = ['met', 'rounding', 'below', 'noData'] as const;

export type CountPart = (typeof countParts)[number];

/** The counts of a part as a series of our own: whole allies a year, with the tables they rest on. */
export function countSeries(
  part: CountPart,
  counts: readonly YearCount[],
  data: SeriesBook,
  state: TargetsState,
): Series {
  const { edition } = state;
  const { indicator } = boardTarget(state.target);
  const unrounded = isUnrounded(state);
  const tables = unrounded
    ? [...data.all(edition, unroundedShare.expenditure), ...data.all(edition, unroundedShare.gdp)]
    : data.all(edition, indicator);
  return {
    key: { edition, indicator: `allies-${part}`, entity: 'allies' },
    // A count of allies is written as a count of people is: a whole number without a unit.
    unit: 'persons',
    priceBase: tables[0]?.priceBase ?? 'none',
    observations: counts.map((count) => countObservation(part, count)),
    derivation: {
      formulas: [...(unrounded ? [shareFormula] : []), verdictCountFormula],
      inputs: tables.map(({ key }) => key),
    },
  };
}

/** A count is an estimate where a figure behind it is. */
export function countObservation(part: CountPart, count: YearCount): Observation {
  return { year: count.year, value: count[part], status: count.estimate ? 'E' : 'A' };
}
