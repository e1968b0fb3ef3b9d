import { story } from '../catalogue/story';
import { charts, findChart } from '../charts/registry';
import type { SeriesRequest } from '../domain/series-request';
import { storyRequests } from '../features/story/story-requests';
import type { Route } from '../figure/route';

/** The charts a route shows in their default state. */
export function routeCharts(route: Route): readonly string[] {
  switch (route.page) {
    case 'story':
      return story.sections.map(({ chart }) => chart);
    case 'charts':
      return charts.map(({ id }) => id);
    case 'chart':
    case 'embed':
      return findChart(route.chart) === null ? [] : [route.chart];
    case 'data':
    case 'missing':
      return [];
    default:
      return route satisfies never;
  }
}

/** What a route reads, as the questions its figures ask; a prerendered page carries the answers in this order. */
export function routeQuestions(route: Route): readonly (readonly SeriesRequest[])[] {
  const asked = routeCharts(route).flatMap((id) => {
    const spec = findChart(id);
    return spec === null ? [] : [spec.requests(spec.defaults)];
  });
  return route.page === 'story' ? [storyRequests(), ...asked] : asked;
}
