import { aggregatesOverlap } from '../../catalogue/aggregates';
import { scatterPair } from '../../catalogue/explore';
import { editionsOf, getMeasure } from '../../catalogue/measures';
import { isAdditive, isComparable } from '../../domain/measure';
import { currenciesOf, resolve } from './resolved';
import { type ExploreForm, type ExploreState, exploreForms } from './state';

/**
 * Why a form does not suit a view. `currencies`: amounts in several national currencies share no axis. `sums`: only what adds
 * up can be stacked. `overlap`: an aggregate beside its members would count them twice. `sizes`: on a map large states would
 * win by size. `scatter`: it sets the share of GDP against the equipment share. `parts`: it shows values as they are.
 * `beside`: two editions are compared as lines.
 */
export type Unfit = 'currencies' | 'sums' | 'overlap' | 'sizes' | 'scatter' | 'parts' | 'beside';

/** Whether each form suits a state: null where it does, else why not. */
export function formFits(state: ExploreState): Readonly<Record<ExploreForm, Unfit | null>> {
  return {
    line: sharedAxis(state),
    bar: beside(state) ?? sharedAxis(state),
    dumbbell: beside(state) ?? sharedAxis(state),
    scatter: beside(state) ?? scatter(state),
    stack: beside(state) ?? stack(state),
    multiples: beside(state) ?? (state.axis === 'free' ? null : sharedAxis(state)),
    map: beside(state) ?? map(state),
    table: null,
  };
}

/** The form a state is shown in: its own where that suits, else lines, else the table. */
export function fittingForm(state: ExploreState): ExploreForm {
  const fits = formFits(state);
  const order: readonly ExploreForm[] = [state.form, 'line', 'table'];
  return order.find((form) => fits[form] === null) ?? 'table';
}

/** The forms that suit a state: the gallery walks these. */
export function suitedForms(state: ExploreState): readonly ExploreForm[] {
  const fits = formFits(state);
  return exploreForms.filter((form) => fits[form] === null);
}

function beside(state: ExploreState): Unfit | null {
  return state.beside === null ? null : 'beside';
}

/** Why the values of a state share no axis; null where they do. */
export function sharedAxis(state: ExploreState): 'currencies' | null {
  const { measure, entities } = resolve(state);
  const amounts = measure.kind === 'national' && state.per !== 'change';
  return amounts && currenciesOf(entities).length > 1 ? 'currencies' : null;
}

function scatter({ measure, edition, per }: ExploreState): Unfit | null {
  if (per !== 'none') return 'parts';
  const pair = [scatterPair.across, scatterPair.up];
  return pair.includes(measure) && pair.every((id) => editionsOf(getMeasure(id)).includes(edition))
    ? null
    : 'scatter';
}

function stack(state: ExploreState): Unfit | null {
  const measure = getMeasure(state.measure);
  if (state.per === 'change') return 'parts';
  if (measure.kind === 'category') return state.per === 'none' ? null : 'parts';
  if (!isAdditive(measure)) return 'sums';
  return aggregatesOverlap(state.entities) ? 'overlap' : null;
}

function map({ measure, per }: ExploreState): Unfit | null {
  if (per !== 'none') return 'parts';
  return isComparable(getMeasure(measure)) ? null : 'sizes';
}
