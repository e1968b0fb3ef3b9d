import { scatterPair } from '../../catalogue/explore';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { Form } from '../forms/forms';
import type { SeriesBook } from '../series-book';
import type { CatalogueRequest, ChartSpec } from '../spec';
import { drawBars } from './content/bar-content';
import { drawDumbbells } from './content/dumbbell-content';
import { drawLines } from './content/line-content';
import { drawMap, mapRequests } from './content/map-content';
import { drawMultiples } from './content/multiples-content';
import { drawScatter, scatterRequests } from './content/scatter-content';
import { drawStack, stackRequests } from './content/stack-content';
import { drawTableLines } from './content/table-content';
import { tableRequests } from './content/table-test';
import { fittingForm } from './form-fit';
import { type Resolved, resolve } from './resolved';
import { exploreRequests } from './shown-series';
import { exploreSizes } from './sizes';
import { type ExploreForm, type ExploreState, exploreDefaults } from './state';

/** What a form of the explorer draws, in which form of chart, and what it reads beyond the measure. */
interface Drawn {
  readonly form: Form;
  readonly draw: (data: SeriesBook, resolved: Resolved, words: Words) => Chart | null;
  readonly requests: (state: ExploreState) => readonly CatalogueRequest[];
}

const drawn: Readonly<Record<ExploreForm, Drawn>> = {
  line: { form: 'line', draw: drawLines, requests: exploreRequests },
  bar: { form: 'bar', draw: drawBars, requests: tableRequests },
  dumbbell: { form: 'dumbbell', draw: drawDumbbells, requests: exploreRequests },
  scatter: { form: 'scatter', draw: drawScatter, requests: scatterRequests },
  stack: { form: 'stack', draw: drawStack, requests: stackRequests },
  multiples: { form: 'multiples', draw: drawMultiples, requests: exploreRequests },
  map: { form: 'map', draw: drawMap, requests: mapRequests },
  table: { form: 'line', draw: drawTableLines, requests: tableRequests },
};

/**
 * The chart a state of the explorer is: page, embed, slide and export draw it as any other. `inMotion`: its years are being
 * played or dragged.
 */
export function exploreSpec(state: ExploreState, inMotion = false): ChartSpec {
  const { form, draw, requests } = drawn[fittingForm(state)];
  const resolved = resolve(state, inMotion);
  return {
    id: 'explore',
    form,
    controls: {},
    defaults: { year: 'latest', base: state.base, target: scatterPair.acrossTarget },
    varied: state !== exploreDefaults,
    sizes: exploreSizes,
    requests: () => requests(state),
    chart: (data, _, words) => draw(data, resolved, words),
    neutralTitle: (language) => neutralTitles[language],
  };
}

const neutralTitles: Readonly<Record<Language, string>> = {
  en: 'Explore defence expenditure',
  de: 'Verteidigungsausgaben erkunden',
};
