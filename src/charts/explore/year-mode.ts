import { getMeasure } from '../../catalogue/measures';
import { fittingForm } from './form-fit';
import type { ExploreState } from './state';

/** Whether a state shows one year (a ranking, a map) or a range of years. */
export function showsOneYear(state: ExploreState): boolean {
  const form = fittingForm(state);
  switch (form) {
    case 'bar':
    case 'scatter':
    case 'map':
      return true;
    case 'stack':
      return stacksEntities(state);
    case 'line':
    case 'dumbbell':
    case 'multiples':
    case 'table':
      return false;
    default:
      return form satisfies never;
  }
}

/** Whether a stack of categories sets entities side by side in one year, and not one entity's years. */
export function stacksEntities({ measure, entities, focus }: ExploreState): boolean {
  return getMeasure(measure).kind === 'category' && focus === null && entities.length > 1;
}
