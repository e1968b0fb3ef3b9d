import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import type { SeriesBook } from '../../series-book';
import type { CatalogueRequest } from '../../spec';
import type { Resolved } from '../resolved';
import { exploreRequests } from '../shown-series';
import type { ExploreState } from '../state';
import { drawLines } from './line-content';

/** To be drawn in its own form. */
export function drawScatter(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  return drawLines(data, resolved, words);
}

/** What the form reads. */
export function scatterRequests(state: ExploreState): readonly CatalogueRequest[] {
  return exploreRequests(state);
}
