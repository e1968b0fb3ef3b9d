import { agreedYears as marked } from '../../catalogue/agreed-years';
import { editionHeads } from '../../catalogue/sources';
import { yearFraction } from '../../domain/target';
import type { EventRow } from '../content';
import type { PathState } from './path-state';

/** The years agreed on the way: the review and the deadline, with their names, and a few words for each. */
export const agreedYears = marked.map(({ date, short, name }) => ({
  year: Math.floor(yearFraction(date)),
  label: short,
  name,
}));

/** The marks of these years. The later one has its label first where not both have room. */
export const agreedMarks: readonly EventRow[] = marked.map(({ date, short }, at) => ({
  date,
  label: { en: `${short.en} ${date}`, de: `${short.de} ${date}` },
  rank: marked.length - at,
}));

/** The last year of a path: the target’s, and no sooner than the last of the agreed years. After the target’s the share stays. */
export function lastYear({ by }: Pick<PathState, 'by'>): number {
  return Math.max(by, ...agreedYears.map(({ year }) => year));
}

/** The first and the last year a chart of a path shows. */
export function shownYears(state: PathState): readonly [number, number] {
  const edition = editionHeads.find(({ id }) => id === state.edition);
  const last = lastYear(state);
  return [edition?.years[0] ?? last, last];
}
