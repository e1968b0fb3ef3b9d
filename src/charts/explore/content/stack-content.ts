import { categoryMeasures } from '../../../catalogue/explore';
import { getMeasure } from '../../../catalogue/measures';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import type { SeriesBook } from '../../series-book';
import type { CatalogueRequest } from '../../spec';
import type { Resolved } from '../resolved';
import { exploreRequests, requestsOf } from '../shown-series';
import type { ExploreState } from '../state';
import { stacksEntities } from '../year-mode';
import { drawCategoryBars } from './stack-category-bars';
import { drawCategoryColumns } from './stack-category-columns';
import { drawSums } from './stack-sums';

/** What adds up: the categories of one entity over the years or of several in one year; else the values of all chosen. */
export function drawStack(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  if (resolved.measure.kind !== 'category') return drawSums(data, resolved, words);
  return stacksEntities(resolved.state)
    ? drawCategoryBars(data, resolved, words)
    : drawCategoryColumns(data, resolved, words);
}

/** What the form reads: a category needs the three others, too. */
export function stackRequests(state: ExploreState): readonly CatalogueRequest[] {
  return getMeasure(state.measure).kind === 'category'
    ? categoryMeasures.flatMap((id) => requestsOf(getMeasure(id), state.edition))
    : exploreRequests(state);
}
