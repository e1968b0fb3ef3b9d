import { sum } from 'd3-array';
import { observationAt } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { StackContent } from '../../forms/stack-types';
import type { Resolved } from '../resolved';
import type { ShownSeries } from '../shown-series';
import { titleName } from './title-name';

/** How much of the sum of the newest year the largest has, or the one in focus. */
export function sumsTitle(
  { stacks, unit, currency, whole }: StackContent,
  parts: readonly ShownSeries[],
  { state }: Resolved,
  words: Words,
): string {
  const { format, language } = words;
  const said = titleWords[language];
  const newest = stacks.findLast(({ cells }) =>
    cells.some(({ observation }) => observation.value !== null),
  );
  const told = parts.filter(({ entity }) => entity.id === state.focus);
  const ranked = (told.length === 0 ? parts : told)
    .flatMap(({ entity, series }) => {
      const value = newest === undefined ? null : observationAt(series, newest.year);
      return value === null ? [] : [{ entity, value: value.value }];
    })
    .sort((a, b) => b.value - a.value);
  const best = ranked[0];
  if (newest === undefined || best === undefined) return said.nothing;
  const name = titleName(best.entity, words);
  const value = format.value(best.value, unit, currency);
  if (whole) return said.share(name, value, newest.year);
  const complete = newest.cells.every(
    ({ observation: { value: one, status } }) => one !== null || status === 'M',
  );
  if (!complete || parts.length === 1) return said.value(name, value, newest.year);
  const total = sum(newest.cells, ({ observation }) => observation.value);
  return said.ofSum(name, value, format.value(total, unit, currency), newest.year);
}

const titleWords = {
  en: {
    share: (name: string, value: string, year: number) => `${name}: ${value} of the sum in ${year}`,
    ofSum: (name: string, value: string, sum: string, year: number) =>
      `${name}: ${value} of ${sum} in ${year}`,
    value: (name: string, value: string, year: number) => `${name}: ${value} in ${year}`,
    nothing: 'Nothing to show for this choice',
  },
  de: {
    share: (name: string, value: string, year: number) =>
      `${name}: ${value} der Summe im Jahr ${year}`,
    ofSum: (name: string, value: string, sum: string, year: number) =>
      `${name}: ${value} von ${sum} im Jahr ${year}`,
    value: (name: string, value: string, year: number) => `${name}: ${value} im Jahr ${year}`,
    nothing: 'Für diese Auswahl gibt es nichts zu zeigen',
  },
} as const satisfies Readonly<Record<Language, unknown>>;
