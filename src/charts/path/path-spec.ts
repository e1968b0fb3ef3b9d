import { pathDefaults } from '../../catalogue/path';
import type { Language } from '../../domain/text';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { Form } from '../forms/forms';
import { sizeRules } from '../layout/size';
import type { SeriesBook } from '../series-book';
import type { CatalogueRequest, ChartSpec } from '../spec';
import { drawMoneyPath } from './money-chart';
import { entityRequests, planRequests, rankingRequests } from './path-requests';
import { type PathState, pathStart } from './path-state';
import { drawRanking } from './ranking-chart';
import { drawSharePath } from './share-chart';
import { whyEmpty } from './why-empty';

/** The charts of a path. */
export const pathCharts = ['path-share', 'path-money', 'path-ranking'] as const;

export type PathChart = (typeof pathCharts)[number];

interface Drawn {
  readonly form: Form;
  readonly draw: (data: SeriesBook, state: PathState, words: Words) => Chart | null;
  readonly requests: (state: PathState) => readonly CatalogueRequest[];
  readonly title: Readonly<Record<Language, string>>;
}

const drawn: Readonly<Record<PathChart, Drawn>> = {
  'path-share': {
    form: 'line',
    draw: drawSharePath,
    requests: entityRequests,
    title: {
      en: 'The path to a target, as a share of GDP',
      de: 'Der Weg zu einem Ziel als Anteil am BIP',
    },
  },
  'path-money': {
    form: 'line',
    draw: drawMoneyPath,
    requests: (state) => [...entityRequests(state), ...planRequests(state)],
    title: { en: 'The path to a target, in money', de: 'Der Weg zu einem Ziel in Geld' },
  },
  'path-ranking': {
    form: 'bar',
    draw: drawRanking,
    requests: rankingRequests,
    title: {
      en: 'What a target takes of every ally',
      de: 'Was ein Ziel jedem Verbündeten abverlangt',
    },
  },
};

/** A chart of the path a state asks for: page, embed, slide and export draw it as any other. */
export function pathSpec(chart: PathChart, state: PathState): ChartSpec {
  const { form, draw, requests, title } = drawn[chart];
  return {
    id: chart,
    form,
    controls: {},
    defaults: { year: 'latest', base: state.by, target: pathDefaults.target },
    varied: state !== pathStart,
    sizes: sizeRules,
    requests: () => requests(state),
    chart: (data, _, words) => draw(data, state, words),
    whyEmpty: (words) => whyEmpty(chart !== 'path-ranking', state, words),
    neutralTitle: (language) => title[language],
  };
}
