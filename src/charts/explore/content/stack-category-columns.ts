import type { Entity } from '../../../domain/entity';
import { between } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import { stackForm } from '../../forms/stack';
import type { StackContent } from '../../forms/stack-types';
import type { SeriesBook } from '../../series-book';
import { exploreChart } from '../explore-chart';
import { yearsText } from '../explore-words';
import { type Resolved, roleOf } from '../resolved';
import { breaksNote } from './breaks-note';
import {
  byCategory,
  type Category,
  categoriesOf,
  categoryParts,
  categorySeries,
  cellsOf,
  lackingNote,
} from './stack-categories';
import { titleName } from './title-name';
import { leftOutNote, yearsWithValues } from './years-with-values';

/** What one entity spends its money on, over the years: four parts that add up to 100. */
export function drawCategoryColumns(
  data: SeriesBook,
  resolved: Resolved,
  words: Words,
): Chart | null {
  const { state, entities } = resolved;
  const entity = entities.find(({ id }) => id === state.focus) ?? entities[0];
  if (entity === undefined) return null;
  const categories = categoriesOf(resolved);
  const all = categorySeries(data, resolved, entity, categories);
  const found = all.flatMap((series) => (series === null ? [] : [{ entity, series }]));
  const years = yearsWithValues(found, resolved.years);
  if (years === null) return null;
  const [from, to] = years;
  const series = found.map((one) => between(one.series, from, to));
  const stacks = Array.from({ length: to - from + 1 }, (_, at) => {
    const year = from + at;
    const label = { en: `${year}`, de: `${year}` };
    const cells = cellsOf(all, categories, entity, year, resolved);
    return { label, year, emphasis: 'default', colour: 'context', cells } as const;
  });
  const content: StackContent = {
    form: 'stack',
    unit: 'percent',
    along: 'years',
    whole: true,
    parts: categoryParts(categories, roleOf(state, entity.id)),
    stacks,
    target: resolved.target,
    series,
  };
  const said = {
    title: title(content, categories, entity, words),
    subtitle: [
      byCategory(resolved, words),
      words.say(entity.name),
      yearsText(years, series, words),
    ].join(', '),
    notes: [
      ...leftOutNote(resolved, years, words),
      ...lackingNote(stacks, categories, words),
      ...breaksNote(found, years, words),
    ],
  };
  return exploreChart(stackForm, content, said, data, words);
}

/** The newest value of the chosen category; all categories lie in the picture. */
function title(
  { stacks, unit }: StackContent,
  categories: readonly Category[],
  entity: Entity,
  words: Words,
): string {
  const newest = stacks.findLast(({ cells }) => (cells[0]?.observation.value ?? null) !== null);
  const value = newest?.cells[0]?.observation.value ?? null;
  const purpose = categories[0]?.names.purpose;
  const name = titleName(entity, words);
  const said = titleWords[words.language];
  if (newest === undefined || value === null || purpose === undefined) return said.parts(name);
  return said.value(name, words.format.value(value, unit), words.say(purpose), newest.year);
}

const titleWords = {
  en: {
    value: (name: string, value: string, purpose: string, year: number) =>
      `${name}: ${value} of expenditure for ${purpose} in ${year}`,
    parts: (name: string) => `${name}: expenditure by category`,
  },
  de: {
    value: (name: string, value: string, purpose: string, year: number) =>
      `${name}: ${value} der Ausgaben für ${purpose} im Jahr ${year}`,
    parts: (name: string) => `${name}: Ausgaben nach Arten`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
