import type { ExploreState } from '../../../../src/charts/explore/state';
import type { BarModel, LineModel } from '../../../../src/charts/model';
import type { Words } from '../../../../src/language/words';
import type { Edit } from '../../../support/published-data';
import { english } from '../../../support/words';
import { drawnState } from './drawn-state';

/** The model of lines in a state; throws where there is nothing to draw. */
export async function linesOf(
  changes: Partial<ExploreState>,
  words: Words = english,
  edits: readonly Edit[] = [],
): Promise<LineModel> {
  const chart = await drawnState({ ...changes, form: 'line' }, words, edits);
  if (chart?.model.form !== 'line') throw new Error('The state is no line chart.');
  return chart.model;
}

/** The model of ranked bars in a state; throws where there is nothing to draw. */
export async function barsOf(
  changes: Partial<ExploreState>,
  words: Words = english,
  edits: readonly Edit[] = [],
  inMotion = false,
): Promise<BarModel> {
  const chart = await drawnState({ ...changes, form: 'bar' }, words, edits, inMotion);
  if (chart?.model.form !== 'bar') throw new Error('The state is no bar chart.');
  return chart.model;
}
