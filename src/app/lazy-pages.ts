import type { Language } from '../domain/text';
import { hasFamily, loadFamily } from '../figure/families';
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

/** A chart of a family bare, for a frame in another page; null where there is no such family. */
export function familyPageOf(id: string): LazyPage<{ readonly query: string }> | null {
  if (!hasFamily(id)) return null;
  const known = familyPages.get(id);
  if (known !== undefined) return known;
  const page = lazyPage<{ readonly query: string }>(async () => {
    const [{ familyEmbedPage }, family] = await Promise.all([
      import('../features/embed/family-embed-page'),
      loadFamily(id),
    ]);
    return { Page: familyEmbedPage(family), charts: () => [family.read('').spec] };
  });
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
  return route.page === 'embed' ? familyPageOf(route.chart) : null;
}

/** Which scripts a route needs, as the build names them. */
export function kindOf(route: Route): string {
  const own = messagePageOf(route);
  if (own !== null) return own;
  return route.page === 'embed' && hasFamily(route.chart) ? `embed/${route.chart}` : route.page;
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
