import { findEntity } from '../../catalogue/entities';
import { story } from '../../catalogue/story';
import { ukraineSupport } from '../../catalogue/ukraine-support';
import { cumulative, cumulativeMonths } from '../../domain/cumulative';
import { shareOfDonorGdp } from '../../domain/donor-share';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { LineContent } from '../content';
import { makeChart } from '../forms/form-rules';
import { lineForm } from '../forms/line';
import { sizeRules } from '../layout/size';
import type { SeriesBook } from '../series-book';
import type { CatalogueRequest, ChartSpec } from '../spec';
import { billions, percent, supportAxis } from './amounts';
import { donorColours } from './donor-bars';
import { isState } from './donors';
import { type GrowingDonor, overTimeWords } from './over-time-words';
import { supportIndicator, type UkraineState, ukraineDefaults } from './state';

const { edition, donorGdp, firstMonth, gdpYear, highlighted } = ukraineSupport;

/** What the donors in colour gave up to the end of each year, and up to the month: a chart of the state. */
export function overTimeSpec(state: UkraineState): ChartSpec {
  return {
    id: 'ukraine-over-time',
    form: 'line',
    controls: {},
    defaults: { year: 'latest', base: gdpYear, target: story.pledge },
    varied: state !== ukraineDefaults,
    sizes: sizeRules,
    requests: () => requestsOf(state),
    chart: (data, _, words) => {
      const donors = growingDonors(data, state);
      if (cumulativeMonths(firstMonth, state.month).length < leastYears) return null;
      const said = { ...overTimeWords(donors, state, words), chart: 'ukraine-over-time' };
      return makeChart(lineForm, lines(donors, state, words), said, data, words);
    },
    neutralTitle: (language) => neutralTitles[language],
  };
}

/** A line has two ends. */
const leastYears = 2;

function shownIds({ eu }: UkraineState) {
  return highlighted.filter((id) => {
    const entity = findEntity(id);
    return entity !== null && (eu || isState(entity));
  });
}

function requestsOf(state: UkraineState): readonly CatalogueRequest[] {
  const indicator = supportIndicator(state);
  const entities = shownIds(state);
  return [
    ...cumulativeMonths(firstMonth, state.month).map((upTo) => ({
      edition,
      indicator,
      entities,
      upTo,
    })),
    { edition, indicator: donorGdp, entities },
  ];
}

/** The donors with their sums by year, in the unit of the state; one without a GDP has no shares. */
function growingDonors(data: SeriesBook, state: UkraineState): readonly GrowingDonor[] {
  const sums = data.all(edition, supportIndicator(state));
  return shownIds(state).flatMap((id) => {
    const entity = findEntity(id);
    const series = cumulative(
      sums.filter(({ key }) => key.entity === id),
      state.month,
    );
    if (entity === null || series === null) return [];
    if (state.unit === 'eur') return [{ entity, series }];
    const gdp = data.get(edition, donorGdp, id);
    const share = shareOfDonorGdp(series, gdp, gdpYear);
    return share.observations.some(({ value }) => value !== null)
      ? [{ entity, series: share }]
      : [];
  });
}

function lines(
  donors: readonly GrowingDonor[],
  state: UkraineState,
  { format }: Words,
): LineContent {
  const money = state.unit === 'eur';
  return {
    form: 'line',
    unit: money ? 'eur-billion' : 'percent-of-gdp',
    years: [Number(firstMonth.slice(0, 4)), Number(state.month.slice(0, 4))],
    lines: donors.map(({ entity, series }) => {
      const colour = donorColours.find((_, place) => highlighted[place] === entity.id);
      return {
        series,
        label: entity.name,
        ...(entity.short === undefined ? {} : { short: entity.short }),
        emphasis: 'highlighted',
        ...(colour === undefined ? {} : { colour }),
      };
    }),
    targets: [],
    writeAxis: supportAxis,
    writeEnd: (value) => (money ? billions(value, format) : percent(value, format)),
  };
}

const neutralTitles: Readonly<Record<Language, string>> = {
  en: 'Support for Ukraine, year by year',
  de: 'Unterstützung der Ukraine, Jahr für Jahr',
};
