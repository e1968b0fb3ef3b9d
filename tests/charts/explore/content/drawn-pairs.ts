import type { ExploreState } from '../../../../src/charts/explore/state';
import type { DumbbellModel } from '../../../../src/charts/forms/dumbbell-types';
import type { StackModel } from '../../../../src/charts/forms/stack-types';
import { english } from '../../../support/words';
import { drawnState } from './drawn-state';

/** The model of dumbbells in a state. */
export async function dumbbellModel(
  changes: Partial<ExploreState>,
  words = english,
): Promise<DumbbellModel> {
  const chart = await drawnState({ ...changes, form: 'dumbbell' }, words);
  if (chart?.model.form !== 'dumbbell') throw new Error('The state is no dumbbell.');
  return chart.model;
}

/** The model of stacks in a state. */
export async function stackModel(
  changes: Partial<ExploreState>,
  words = english,
): Promise<StackModel> {
  const chart = await drawnState({ ...changes, form: 'stack' }, words);
  if (chart?.model.form !== 'stack') throw new Error('The state is no stack.');
  return chart.model;
}
