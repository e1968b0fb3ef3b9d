import { story } from '../../catalogue/story';
import { ukraineSupport } from '../../catalogue/ukraine-support';
import type { Language } from '../../domain/text';
import { barForm } from '../forms/bar';
import { makeChart } from '../forms/form-rules';
import { sizeRules } from '../layout/size';
import type { SeriesBook } from '../series-book';
import type { CatalogueRequest, ChartSpec } from '../spec';
import { donorBars } from './donor-bars';
import { donorWords } from './donor-words';
import { donorsOf } from './donors';
import { supportIndicator, type UkraineState, ukraineDefaults } from './state';

/** Donors ranked by what they gave up to a month: a chart of the state, as page and embed draw it. */
export function ukraineSpec(state: UkraineState): ChartSpec {
  return {
    id: 'ukraine-support',
    form: 'bar',
    controls: {},
    defaults: { year: 'latest', base: ukraineSupport.gdpYear, target: story.pledge },
    varied: state !== ukraineDefaults,
    sizes: sizeRules,
    requests: () => supportRequests(state),
    chart: (data, _, words) => {
      const donors = donorsOf(supportSeries(data, state));
      const said = { ...donorWords(donors, state, words), chart: 'ukraine-support' };
      return makeChart(barForm, donorBars(donors, state, words), said, data, words);
    },
    neutralTitle: (language) => neutralTitles[language],
  };
}

/** The sums up to the month, and the GDP that shares are formed of, of every donor. */
export function supportRequests(state: UkraineState): readonly CatalogueRequest[] {
  const { edition, donorGdp } = ukraineSupport;
  const indicator = supportIndicator(state);
  return [
    { edition, indicator, entities: 'all', upTo: state.month },
    { edition, indicator: donorGdp, entities: 'all' },
  ];
}

function supportSeries(data: SeriesBook, state: UkraineState) {
  const { edition, donorGdp } = ukraineSupport;
  return [...data.all(edition, supportIndicator(state)), ...data.all(edition, donorGdp)];
}

const neutralTitles: Readonly<Record<Language, string>> = {
  en: 'Support for Ukraine by donor',
  de: 'Unterstützung der Ukraine nach Gebern',
};
