import { getMeasure } from '../../catalogue/measures';
import { fittingForm } from './form-fit';
import { type ExploreSort, type ExploreState, exploreSorts } from './state';
import { stacksEntities } from './year-mode';

/** The orders that can be chosen in a state; none where its form has an order of its own. */
export function offeredSorts(state: ExploreState): readonly ExploreSort[] {
  const form = fittingForm(state);
  switch (form) {
    case 'bar':
    case 'dumbbell':
    case 'multiples':
    case 'table':
      return exploreSorts;
    case 'stack':
      return isYearsOfOne(state) ? [] : ['value', 'name'];
    case 'line':
    case 'scatter':
    case 'map':
      return [];
    default:
      return form satisfies never;
  }
}

/** The categories of one entity stand in the same order in every year. */
function isYearsOfOne(state: ExploreState): boolean {
  return getMeasure(state.measure).kind === 'category' && !stacksEntities(state);
}
