import type { Entity } from '../../../domain/entity';
import { missingLast } from '../../../domain/missing-last';
import { between } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import { stackForm } from '../../forms/stack';
import type { StackContent, StackRow } from '../../forms/stack-types';
import type { SeriesBook } from '../../series-book';
import { exploreChart } from '../explore-chart';
import { withoutNote, yearsText } from '../explore-words';
import { type Resolved, roleOf } from '../resolved';
import {
  byCategory,
  type Category,
  type CategorySeries,
  categoriesOf,
  categoryParts,
  categorySeries,
  cellsOf,
  hasValues,
  lackingNote,
} from './stack-categories';
import { titleName } from './title-name';

/** What several entities spend their money on in one year, sorted by the chosen category. */
export function drawCategoryBars(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  const { year, entities } = resolved;
  const categories = categoriesOf(resolved);
  const found = entities.map((entity) => ({
    entity,
    all: categorySeries(data, resolved, entity, categories),
  }));
  const shown = found.filter(({ all }) => hasValues(all, [year, year]));
  const rows = inOrder(
    shown.map((one) => rowOf(one, categories, resolved)),
    resolved,
    words,
  );
  const series = shown.flatMap(({ all }) =>
    all.flatMap((one) => (one === null ? [] : [between(one, year, year)])),
  );
  const content: StackContent = {
    form: 'stack',
    unit: 'percent',
    along: 'entities',
    whole: true,
    parts: categoryParts(categories, { emphasis: 'highlighted', colour: 'context' }),
    stacks: rows,
    target: resolved.target,
    series,
  };
  const said = {
    title: title(rows, categories, year, words),
    subtitle: `${byCategory(resolved, words)}, ${yearsText([year, year], series, words)}`,
    notes: [
      ...lackingNote(rows, categories, words),
      ...withoutNote(
        found.filter((one) => !shown.includes(one)).map(({ entity }) => entity),
        words,
      ),
    ],
  };
  return exploreChart(stackForm, content, said, data, words);
}

interface EntityRow extends StackRow {
  readonly entity: Entity;
}

function rowOf(
  { entity, all }: { readonly entity: Entity; readonly all: CategorySeries },
  categories: readonly Category[],
  resolved: Resolved,
): EntityRow {
  return {
    entity,
    label: entity.name,
    ...(entity.short === undefined ? {} : { short: entity.short }),
    year: resolved.year,
    ...roleOf(resolved.state, entity.id),
    cells: cellsOf(all, categories, entity, resolved.year, resolved),
  };
}

function firstValue({ cells }: StackRow): number | null {
  return cells[0]?.observation.value ?? null;
}

/** What lacks a category is last, under whatever order. */
function inOrder(
  rows: readonly EntityRow[],
  { state: { sort } }: Resolved,
  { say, format }: Words,
): readonly EntityRow[] {
  const byName = (a: EntityRow, b: EntityRow) => format.compare(say(a.label), say(b.label));
  const byValue = (a: EntityRow, b: EntityRow) =>
    missingLast(firstValue(a), firstValue(b)) || byName(a, b);
  const ordered = rows.toSorted(sort === 'name' ? byName : byValue);
  const lacks = ({ cells }: EntityRow) =>
    cells.some(({ observation }) => observation.value === null);
  return [...ordered.filter((row) => !lacks(row)), ...ordered.filter(lacks)];
}

/** Who has most of the chosen category; several with the same value have no name in the title. */
function title(
  rows: readonly EntityRow[],
  categories: readonly Category[],
  year: number,
  words: Words,
): string {
  const ranked = rows
    .flatMap((row) => {
      const value = firstValue(row);
      return value === null ? [] : [{ row, value }];
    })
    .sort((a, b) => b.value - a.value);
  const [best, next] = ranked;
  const purpose = categories[0]?.names.purpose;
  const said = titleWords[words.language];
  if (best === undefined || purpose === undefined) return said.parts(year);
  const value = words.format.value(best.value, 'percent');
  const alone = next === undefined || best.value > next.value;
  const name = alone ? titleName(best.row.entity, words) : null;
  return said.highest(words.say(purpose), year, name === null ? value : `${name}, ${value}`);
}

const titleWords = {
  en: {
    highest: (purpose: string, year: number, found: string) =>
      `Highest share for ${purpose} in ${year}: ${found}`,
    parts: (year: number) => `Expenditure by category in ${year}`,
  },
  de: {
    highest: (purpose: string, year: number, found: string) =>
      `Höchster Anteil für ${purpose} ${year}: ${found}`,
    parts: (year: number) => `Ausgaben nach Arten ${year}`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
