import type { Chart } from '../../../../src/charts/chart';
import { exploreSpec } from '../../../../src/charts/explore/explore-spec';
import type { ExploreState } from '../../../../src/charts/explore/state';
import type { MapModel } from '../../../../src/charts/forms/map-types';
import type { MultiplesModel } from '../../../../src/charts/forms/multiples-types';
import type { ScatterModel } from '../../../../src/charts/forms/scatter-types';
import type { Words } from '../../../../src/language/words';
import { type Edit, publishedChart } from '../../../support/published-data';
import { english } from '../../../support/words';
import { stateWith } from '../explore-states';

/** A state of the explorer drawn from the published figures; null where there is nothing to draw. */
export function drawnState(
  changes: Partial<ExploreState>,
  words: Words = english,
  edits: readonly Edit[] = [],
  inMotion = false,
): Promise<Chart | null> {
  return publishedChart(exploreSpec(stateWith(changes), inMotion), words, {}, edits);
}

/** The model of a scatter in a state. */
export async function scatterModel(
  changes: Partial<ExploreState>,
  words: Words = english,
  edits: readonly Edit[] = [],
): Promise<ScatterModel> {
  const chart = await drawnState({ ...changes, form: 'scatter' }, words, edits);
  if (chart?.model.form !== 'scatter') throw new Error('The state is no scatter.');
  return chart.model;
}

/** The model of small multiples in a state. */
export async function multiplesModel(
  changes: Partial<ExploreState>,
  words: Words = english,
  edits: readonly Edit[] = [],
): Promise<MultiplesModel> {
  const chart = await drawnState({ ...changes, form: 'multiples' }, words, edits);
  if (chart?.model.form !== 'multiples') throw new Error('The state is no small multiples.');
  return chart.model;
}

/** The model of a map in a state. */
export async function mapModel(
  changes: Partial<ExploreState>,
  words: Words = english,
  edits: readonly Edit[] = [],
): Promise<MapModel> {
  const chart = await drawnState({ ...changes, form: 'map' }, words, edits);
  if (chart?.model.form !== 'map') throw new Error('The state is no map.');
  return chart.model;
}
