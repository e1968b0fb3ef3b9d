import type { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { claims } from '../../catalogue/claims';
import type { Form } from '../../charts/forms/forms';
import { drawingSizes } from '../../charts/layout/size';
import { charts } from '../../charts/registry';
import { createSeriesBook } from '../../charts/series-book';
import type { ChartSpec } from '../../charts/spec';
import { dataFolder } from '../../data/base-url';
import { createDataClient, type DataClient } from '../../data/client';
import { figureDataQuery } from '../../data/figure-data-query';
import { packPickedSeries } from '../../data/picked-series';
import { createQueryClient } from '../../data/query-client';
import { type Language, languages } from '../../domain/text';
import { familyIds } from '../../figure/families';
import { drawPlot } from '../../figure/picture/draw-plot';
import { type Address, plainPages, printRoute, type Route } from '../../figure/route';
import { exploreId } from '../../figure/views/explore-id';
import { findView } from '../../figure/views/find-view';
import { loadViewChart } from '../../figure/views/load-view-chart';
import { loadMessages } from '../../language/load-messages';
import { createWords, type Words } from '../../language/words';
import { App } from '../app';
import { kindOf, preloadRoute } from '../lazy-pages';
import { pageTitle } from '../page-title';
import { routeCharts, routeQuestions } from '../route-questions';
import { description } from './description';
import { drawStill, type Still } from './draw-still';

/** A page as it is written to disk: where, and what its HTML is filled with. */
export interface PrerenderedPage {
  readonly address: Address;
  /** Path relative to the site's root, with a slash at its end; empty for the start page. */
  readonly path: string;
  /** The way from the page back to the root, such as `../../`. */
  readonly root: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** The series the page carries, as JSON, in the order of the route's questions. */
  readonly data: readonly string[];
  /** The forms of the charts it shows, each once: it will want their views. */
  readonly forms: readonly Form[];
  /** Which page it is, as the build names its scripts: the route's, or the explorer's embed. */
  readonly kind: string;
  /** The chart it is about, as it opens; null where it is about none or several. */
  readonly about: AboutChart | null;
  /** The same page in the other languages. */
  readonly alternates: readonly { readonly language: Language; readonly path: string }[];
}

/** What link previews and other systems say of a chart. */
export interface AboutChart {
  readonly chart: string;
  /** The finding. */
  readonly title: string;
  /** What is measured, in which unit and years. */
  readonly subtitle: string;
}

/** Every route there is a page for. */
export function allRoutes(): readonly Route[] {
  return [
    { page: 'story' },
    ...plainPages.map((page): Route => ({ page })),
    { page: 'test' },
    ...claims.map(({ id }): Route => ({ page: 'claim', claim: id })),
    ...charts.map(({ id }): Route => ({ page: 'chart', chart: id })),
    ...charts.map(({ id }): Route => ({ page: 'embed', chart: id })),
    ...[exploreId, ...familyIds].map((chart): Route => ({ page: 'embed', chart })),
  ];
}

/** Renders pages of one dataset; `read` answers the data files by their address. Needs a document (jsdom's will do). */
export async function createPrerenderer(read: typeof fetch) {
  const client = createDataClient({ baseUrl: 'http://prerender/data/v1/', fetch: read });
  const queryClient = createQueryClient();
  const pictures = new Map<string, string>();
  const words = new Map<Language, Words>();
  for (const language of languages) {
    const spoken = createWords(language, await loadMessages(language));
    words.set(language, spoken);
    for (const route of allRoutes()) {
      await preloadRoute(route, language);
      for (const spec of routeCharts(route, language)) {
        await drawAll(spec, spoken, { client, queryClient, pictures });
      }
    }
  }
  return {
    routes: allRoutes(),
    async render(route: Route, language: Language): Promise<PrerenderedPage> {
      const spoken = words.get(language);
      if (spoken === undefined) throw new Error(`There are no messages in "${language}".`);
      return renderPage({ language, route }, spoken, { client, queryClient, pictures });
    },
    /** The pictures of the chart a route is about; null where it is about none or several. `site` is what its address begins with. */
    async still(
      route: Route,
      language: Language,
      { site, day }: { readonly site: string; readonly day: string },
    ): Promise<Still | null> {
      const spoken = words.get(language);
      const about =
        spoken === undefined ? null : await chartOf(route, spoken, { client, queryClient });
      if (spoken === undefined || about === null) return null;
      const { spec, page } = about.found;
      const link = `${site}${printRoute({ language, route: page.route })}${page.query}`;
      return drawStill(about.chart, spec.sizes, spoken, { link, day });
    },
  };
}

/** The chart a page of its own or an embed is about, as it opens. */
async function chartOf(
  route: Route,
  words: Words,
  { client, queryClient: cache }: Pick<Workshop, 'client' | 'queryClient'>,
) {
  if (route.page !== 'chart' && route.page !== 'embed') return null;
  const found = await findView({ chart: route.chart, query: '' });
  if (found === null) return null;
  const { chart } = await loadViewChart(found, { words, client, cache });
  return chart === null ? null : { found, chart };
}

interface Workshop {
  readonly client: DataClient;
  readonly queryClient: QueryClient;
  /** SVG texts by `<language> <chart>.<size>`. */
  readonly pictures: Map<string, string>;
}

async function drawAll(spec: ChartSpec, words: Words, { client, queryClient, pictures }: Workshop) {
  const series = await queryClient.query(figureDataQuery(client, spec.requests(spec.defaults)));
  const chart = spec.chart(createSeriesBook(series), spec.defaults, words);
  if (chart === null)
    throw new Error(`The chart "${spec.id}" has nothing to draw in its default state.`);
  for (const size of drawingSizes) {
    if (pictures.has(`${words.language} ${spec.id}.${size}`)) continue;
    pictures.set(`${words.language} ${spec.id}.${size}`, await drawPlot(chart, spec.sizes[size]));
  }
}

async function renderPage(
  address: Address,
  words: Words,
  { client, queryClient, pictures }: Workshop,
): Promise<PrerenderedPage> {
  const { route, language } = address;
  const path = printRoute(address);
  const root = '../'.repeat(path.split('/').length - 1) || './';
  await preloadRoute(route, language);
  const questions = routeQuestions(route, language);
  const answers = await Promise.all(
    questions.map((requests) => queryClient.query(figureDataQuery(client, requests))),
  );
  // It is rendered from what it carries, as it will wake up with that and nothing else.
  const carried = createQueryClient();
  questions.forEach((requests, at) => {
    carried.setQueryData(figureDataQuery(client, requests).queryKey, answers[at]);
  });
  const shown = routeCharts(route, language);
  const about = await chartOf(route, words, { client, queryClient });
  const ids = new Set(shown.map(({ id }) => id));
  const html = renderToString(
    <App
      words={words}
      queryClient={carried}
      prerendered={{ path }}
      site={{
        client,
        root,
        dataUrl: dataFolder(root),
        demo: false,
        picture: (chart, size) =>
          ids.has(chart) ? (pictures.get(`${language} ${chart}.${size}`) ?? null) : null,
      }}
    />,
  );
  // What it holds would keep the process waiting until it is collected.
  carried.clear();
  return {
    address,
    path,
    root,
    language,
    title: pageTitle(route, words),
    description: words.say(description),
    html,
    data: answers.map(packPickedSeries),
    kind: kindOf(route),
    about:
      about === null
        ? null
        : {
            chart: about.found.address.chart,
            title: about.chart.model.title,
            subtitle: about.chart.model.subtitle,
          },
    forms: [...new Set(shown.map(({ form }) => form))],
    alternates: languages
      .filter((other) => other !== language)
      .map((other) => ({ language: other, path: printRoute({ language: other, route }) })),
  };
}
