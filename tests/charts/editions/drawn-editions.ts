import type { EditionsState } from '../../../src/charts/editions/state';
import { editionsDefaults } from '../../../src/charts/editions/state';
import { createSeriesBook, type SeriesBook } from '../../../src/charts/series-book';
import type { ChartSpec } from '../../../src/charts/spec';
import type { Words } from '../../../src/language/words';
import { publishedModel, readPublished } from '../../support/published-data';
import { english } from '../../support/words';

/** What the page opens with, with some parts changed. */
export function editionsState(changes: Partial<EditionsState> = {}): EditionsState {
  return { ...editionsDefaults, ...changes };
}

/** The published series a chart of editions reads. */
export async function bookOf(spec: ChartSpec): Promise<SeriesBook> {
  return createSeriesBook(await readPublished(spec.requests(spec.defaults)));
}

/** The rows of a chart of publications, as published; null where there is nothing to draw. */
export async function drawnVintages(spec: ChartSpec, words: Words = english) {
  const model = await publishedModel(spec, words);
  if (model === null) return null;
  if (model.form !== 'vintages') throw new Error('The chart shows no publications.');
  return model;
}

/** The bars of a chart of changes or answers, as published; null where there is nothing to draw. */
export async function drawnBars(spec: ChartSpec, words: Words = english) {
  const model = await publishedModel(spec, words);
  if (model === null) return null;
  if (model.form !== 'bar') throw new Error('The chart has no bars.');
  return model;
}
