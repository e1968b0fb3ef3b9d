import { type CategoryName, categoryNames } from '../../../catalogue/category-names';
import { categoryMeasures } from '../../../catalogue/explore';
import { getMeasure, type MeasureId } from '../../../catalogue/measures';
import { termOf } from '../../../catalogue/terms';
import type { Entity } from '../../../domain/entity';
import { between, type Observation, observed, type Series } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { StackPart, StackRow } from '../../forms/stack-types';
import type { SeriesBook } from '../../series-book';
import type { Resolved } from '../resolved';
import { seriesOf } from '../shown-series';

/** A category of expenditure with its names. */
export interface Category {
  readonly id: MeasureId;
  readonly names: CategoryName;
}

/** The four categories, the chosen one first: it lies at the base, where its values can be compared. */
export function categoriesOf({ measure }: Pick<Resolved, 'measure'>): readonly Category[] {
  const all = categoryMeasures.flatMap((id): Category[] => {
    const names = categoryNames[id];
    return names === undefined ? [] : [{ id, names }];
  });
  return [
    ...all.filter(({ id }) => id === measure.id),
    ...all.filter(({ id }) => id !== measure.id),
  ];
}

/** How strong the grey of each category is, the chosen one first. */
const shades = [1, 0.85, 0.6, 0.4];

/** The categories as parts: the chosen one stands out, the others are steps of grey. */
export function categoryParts(
  categories: readonly Category[],
  chosen: Pick<StackPart, 'emphasis' | 'colour'>,
): readonly StackPart[] {
  return categories.map(({ names }, at) => ({
    label: names.name,
    ...(at === 0 ? chosen : ({ emphasis: 'default', colour: 'context' } as const)),
    shade: shades[at] ?? 1,
  }));
}

/** The series of an entity's categories, whole; null where the edition has none for it. */
export type CategorySeries = readonly (Series | null)[];

/** The series of the four categories of an entity, shares of its expenditure in per cent; null where one is not there. */
export function categorySeries(
  data: SeriesBook,
  { state }: Resolved,
  entity: Entity,
  categories: readonly Category[],
): CategorySeries {
  return categories.map(({ id }) => seriesOf(data, getMeasure(id), state.edition, entity.id));
}

/** Whether any category of an entity has a value in some years. */
export function hasValues(all: CategorySeries, [from, to]: readonly [number, number]): boolean {
  return all.some((series) => series !== null && observed(between(series, from, to)).length > 0);
}

/** The values of a year, one for each category; one whose series is not there is missing. */
export function cellsOf(
  all: CategorySeries,
  categories: readonly Category[],
  entity: Entity,
  year: number,
  { state }: Resolved,
): StackRow['cells'] {
  return categories.map(({ id }, at) => {
    const series = all[at] ?? null;
    return {
      key: series?.key ?? { edition: state.edition, indicator: id, entity: entity.id },
      observation: observationIn(series, year),
    };
  });
}

function observationIn(series: Series | null, year: number): Observation {
  const found = series?.observations.find((one) => one.year === year);
  return found ?? { year, value: null, status: 'O' };
}

/** What a stack of categories shows, as its subtitle begins. */
export function byCategory({ measure, state }: Resolved, { say, language }: Words): string {
  return byCategoryWords[language](say(termOf(measure.family, state.edition)));
}

const byCategoryWords: Readonly<Record<Language, (term: string) => string>> = {
  en: (term) => `${term} by category, %`,
  de: (term) => `${term} nach Ausgabenarten, %`,
};

/** Says which categories have no figure, of which years or entities; no note where all have one. */
export function lackingNote(
  stacks: readonly StackRow[],
  categories: readonly Category[],
  { say, language }: Words,
): readonly string[] {
  const lacking = stacks.flatMap(({ label, cells }) => {
    const names = categories.flatMap(({ names: { name } }, at) =>
      cells[at]?.observation.value === null ? [say(name)] : [],
    );
    return names.length === 0 ? [] : [`${say(label)} (${names.join(', ')})`];
  });
  return lacking.length === 0 ? [] : [lackingWords[language](lacking.join('; '))];
}

const lackingWords: Readonly<Record<Language, (names: string) => string>> = {
  en: (names) => `Figures missing: ${names}.`,
  de: (names) => `Zahlen fehlen: ${names}.`,
};
