import { story } from '../catalogue/story';
import { charts, findChart } from '../charts/registry';
import type { ChartSpec } from '../charts/spec';
import type { SeriesRequest } from '../domain/series-request';
import type { Language } from '../domain/text';
import { storyRequests } from '../features/story/story-requests';
import type { Route } from '../figure/route';
import { chartedPageOf } from './lazy-pages';

/** The charts a route shows in their default state. Those that come with a page are known once it is loaded. */
export function routeCharts(route: Route, language: Language): readonly ChartSpec[] {
  const charted = chartedPageOf(route, language);
  if (charted !== null) return charted.charts(route);
  switch (route.page) {
    case 'story':
      return story.sections.flatMap(({ chart }) => findChart(chart) ?? []);
    case 'charts':
      return charts;
    case 'chart':
    case 'embed':
      return charts.filter(({ id }) => id === route.chart);
    default:
      return [];
  }
}

/** What a route reads, as the questions its figures ask; a prerendered page carries the answers in this order. */
export function routeQuestions(
  route: Route,
  language: Language,
): readonly (readonly SeriesRequest[])[] {
  const asked = routeCharts(route, language).map((spec) => spec.requests(spec.defaults));
  if (route.page === 'story') return [storyRequests(), ...asked];
  return [...asked, ...(chartedPageOf(route, language)?.questions(route) ?? [])];
}
