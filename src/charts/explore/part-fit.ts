import { aggregatesOverlap } from '../../catalogue/aggregates';
import { getMeasure } from '../../catalogue/measures';
import { isAdditive } from '../../domain/measure';
import { type ExplorePart, type ExploreState, exploreParts } from './state';

/**
 * Why values cannot be converted. `changes`: a change on the year before has no change since a base year. `sums`: only what
 * adds up has shares of a sum. `overlap`: an aggregate beside its members would count them twice. `beside`: two editions are
 * compared as they are.
 */
export type PartUnfit = 'changes' | 'sums' | 'overlap' | 'beside';

type Converted = Pick<ExploreState, 'measure' | 'entities' | 'beside'>;

/** Whether each way of converting values suits a state: null where it does, else why not. */
export function partFits(state: Converted): Readonly<Record<ExplorePart, PartUnfit | null>> {
  return {
    none: null,
    change: beside(state) ?? change(state),
    share: beside(state) ?? share(state),
  };
}

/** The ways of converting values that suit a state. */
export function suitedParts(state: Converted): readonly ExplorePart[] {
  const fits = partFits(state);
  return exploreParts.filter((part) => fits[part] === null);
}

function beside(state: Converted): PartUnfit | null {
  return state.beside === null ? null : 'beside';
}

function change({ measure }: Converted): PartUnfit | null {
  return getMeasure(measure).kind === 'change' ? 'changes' : null;
}

function share({ measure, entities }: Converted): PartUnfit | null {
  if (!isAdditive(getMeasure(measure))) return 'sums';
  return aggregatesOverlap(entities) ? 'overlap' : null;
}
