import { findChart } from '../charts/registry';
import type { Language } from '../domain/text';
import type { Route } from '../figure/route';
import { type LazyPage, lazyPage } from './lazy-page';
import { messagePage } from './message-page';
import { messagePageOf } from './message-page-names';

/** Every page loads when it is shown. */
export const lazyPages = {
  story: lazyPage(async () => {
    const { StoryPage } = await import('../features/story/story-page');
    return { Page: StoryPage };
  }),
  charts: lazyPage(async () => {
    const { ChartsPage } = await import('../features/charts/charts-page');
    return { Page: ChartsPage };
  }),
  chart: lazyPage(async () => {
    const { ChartPage } = await import('../features/charts/chart-page');
    return { Page: ChartPage };
  }),
  embed: lazyPage(async () => {
    const { EmbedPage } = await import('../features/embed/embed-page');
    return { Page: EmbedPage };
  }),
  data: lazyPage(async () => {
    const { DataPage } = await import('../features/about/data-page');
    return { Page: DataPage };
  }),
  missing: lazyPage(async () => {
    const { MissingPage } = await import('./missing-page');
    return { Page: MissingPage };
  }),
};

const familyPages = new Map<string, LazyPage<{ readonly query: string }>>();

/** A chart that is none of the registry, bare: one of a family, whose list loads with the first of them. */
export function familyPage(id: string): LazyPage<{ readonly query: string }> {
  const known = familyPages.get(id);
  if (known !== undefined) return known;
  const page = lazyPage(async () => (await import('./family-page')).loadFamilyPage(id));
  familyPages.set(id, page);
  return page;
}

/** What a route shows that brings its charts along, loaded with it; null where its charts are those of the registry. */
export function chartedPageOf(
  route: Route,
  language: Language,
): Pick<LazyPage<never>, 'preload' | 'charts' | 'questions'> | null {
  const own = messagePageOf(route);
  if (own !== null) return messagePage(own, language);
  return isFamily(route) ? familyPage(route.chart) : null;
}

function isFamily(route: Route): route is Extract<Route, { page: 'embed' }> {
  return route.page === 'embed' && findChart(route.chart) === null;
}

/** Which scripts a route needs, as the build names them. */
export function kindOf(route: Route): string {
  const own = messagePageOf(route);
  if (own !== null) return own;
  return isFamily(route) ? `embed/${route.chart}` : route.page;
}

/** Loads what a route's first render needs beyond the first scripts. */
export async function preloadRoute(route: Route, language: Language): Promise<void> {
  const charted = chartedPageOf(route, language);
  if (charted !== null) await charted.preload();
  else if (isPlain(route.page)) await lazyPages[route.page].preload();
}

function isPlain(page: string): page is keyof typeof lazyPages {
  return page in lazyPages;
}
