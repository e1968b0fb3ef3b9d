import type { Route } from '../figure/route';
import { lazyPage } from './lazy-page';

/** Every page but the first a reader meets loads when it is shown. */
export const lazyPages = {
  charts: lazyPage(() => import('../features/charts/charts-page').then((page) => page.ChartsPage)),
  chart: lazyPage(() => import('../features/charts/chart-page').then((page) => page.ChartPage)),
  embed: lazyPage(() => import('../features/embed/embed-page').then((page) => page.EmbedPage)),
  data: lazyPage(() => import('../features/about/data-page').then((page) => page.DataPage)),
  missing: lazyPage(() => import('./missing-page').then((page) => page.MissingPage)),
};

/** Loads what a route's first render needs beyond the first scripts. */
export async function preloadRoute({ page }: Route): Promise<void> {
  if (page !== 'story') await lazyPages[page].preload();
}
