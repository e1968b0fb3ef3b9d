import { unroundedShare } from '../../../catalogue/unrounded-share';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import { mapForm } from '../../forms/map';
import type { MapContent } from '../../forms/map-types';
import type { SeriesBook } from '../../series-book';
import type { CatalogueRequest } from '../../spec';
import { exploreChart } from '../explore-chart';
import { type Resolved, resolve } from '../resolved';
import { exploreRequests } from '../shown-series';
import type { ExploreState } from '../state';
import { mapRows } from './map-rows';
import { saidOfMap } from './map-said';
import { isUnrounded } from './table-test';

/** What the map reads: beside the measure what its share is formed of, since classes are told on the unrounded share. */
export function mapRequests(state: ExploreState): readonly CatalogueRequest[] {
  const own = exploreRequests(state);
  if (!isUnrounded(resolve(state))) return own;
  const { edition } = state;
  return [
    ...own,
    { edition, indicator: unroundedShare.expenditure, entities: 'all' },
    { edition, indicator: unroundedShare.gdp, entities: 'all' },
  ];
}

/** All allies coloured by their value of the year, whatever is chosen: what is chosen is outlined and named. */
export function drawMap(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  const found = mapRows(data, resolved);
  const content: MapContent = {
    form: 'map',
    unit: resolved.measure.unit,
    year: resolved.year,
    breaks: found.breaks.values,
    targets: found.breaks.targets.map(({ id }) => id),
    rows: found.rows,
  };
  const said = saidOfMap(found, data, resolved, words);
  return exploreChart(mapForm, content, said, data, words);
}
