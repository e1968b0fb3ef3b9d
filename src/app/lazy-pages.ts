import type { Language } from '../domain/text';
import type { AddressProps } from '../features/explore/use-explore-state';
import type { Route } from '../figure/route';
import type { ExploreMessages } from '../language/explore/explore-messages';
import { loadExploreMessages } from '../language/explore/load-explore-messages';
import { type LazyPage, type LoadedPage, lazyPage } from './lazy-page';

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

/** The explorer's pages bring their own messages, so there is one a language. */
export const explorePages = {
  explore: inBoth(async () => (await import('../features/explore/explore-page')).explorePage),
  exploreEmbed: inBoth(
    async () => (await import('../features/explore/explore-embed-page')).exploreEmbedPage,
  ),
  gallery: inBoth(async () => (await import('../features/gallery/gallery-page')).galleryPage),
};

function inBoth(
  load: () => Promise<(messages: ExploreMessages) => LoadedPage<AddressProps>>,
): Readonly<Record<Language, LazyPage<AddressProps>>> {
  const inOne = (language: Language) =>
    lazyPage(async () => {
      const [make, messages] = await Promise.all([load(), loadExploreMessages(language)]);
      return make(messages);
    });
  return { en: inOne('en'), de: inOne('de') };
}

/** Which of the explorer's pages a route is; null where it is none of them. */
export function explorePageOf(route: Route): keyof typeof explorePages | null {
  if (route.page === 'explore' || route.page === 'gallery') return route.page;
  return route.page === 'embed' && route.chart === exploreChart ? 'exploreEmbed' : null;
}

/** What the explorer is called where charts are called by their ids, such as in the address of an embed. */
export const exploreChart = 'explore';

/** Loads what a route's first render needs beyond the first scripts. */
export async function preloadRoute(route: Route, language: Language): Promise<void> {
  const own = explorePageOf(route);
  if (own !== null) await explorePages[own][language].preload();
  else if (route.page !== 'explore' && route.page !== 'gallery') {
    await lazyPages[route.page].preload();
  }
}
