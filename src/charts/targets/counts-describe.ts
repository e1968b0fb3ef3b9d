import { testedCount } from '../../domain/count-verdicts';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { YearCount } from './counts';
import type { TargetsState } from './state';
import { goalOf, rangeText } from './target-words';

/** What a reader without the picture has to know of the counts: the first year, the fewest, the most, the last. */
export function describeCounts(
  counts: readonly YearCount[],
  { target }: TargetsState,
  words: Words,
): string {
  const tested = counts.filter((count) => testedCount(count) > 0);
  const told = pick(tested);
  const said = spoken[words.language];
  const years = told.map((count) =>
    said.year(rangeText(count), testedCount(count), count.year, count.estimate),
  );
  return said.all(goalOf(target, words), words.format.list(years));
}

/** First and last, and between them the year with fewest where it lies below both. */
function pick(counts: readonly YearCount[]): readonly YearCount[] {
  const [first, last] = [counts[0], counts.at(-1)];
  if (first === undefined || last === undefined || first === last) return counts.slice(0, 1);
  const fewest = counts.reduce((low, one) => (one.met < low.met ? one : low));
  const between = fewest.met < first.met && fewest.met < last.met ? [fewest] : [];
  return [first, ...between, last];
}

interface Said {
  readonly year: (range: string, of: number, year: number, estimate: boolean) => string;
  readonly all: (goal: string, years: string) => string;
}

const spoken: Readonly<Record<Language, Said>> = {
  en: {
    year: (range, of, year, estimate) =>
      `${range} of ${of} in ${year}${estimate ? ' (estimate)' : ''}`,
    all: (goal, years) => `Allies that reach ${goal}: ${years}.`,
  },
  de: {
    year: (range, of, year, estimate) =>
      `${range} von ${of} im Jahr ${year}${estimate ? ' (Schätzung)' : ''}`,
    all: (goal, years) => `Verbündete, die ${goal} erreichen: ${years}.`,
  },
};
