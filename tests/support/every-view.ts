import { charts } from '../../src/charts/registry';
import { createQueryClient } from '../../src/data/query-client';
import { familyIds } from '../../src/figure/families';
import type { DrawnView } from '../../src/figure/tools/tool-dialog';
import { findView } from '../../src/figure/views/find-view';
import { loadViewChart } from '../../src/figure/views/load-view-chart';
import type { ViewAddress } from '../../src/figure/views/view-address';
import type { Words } from '../../src/language/words';
import { exploreViews } from './explore-views';
import { publishedClient } from './published-data';

/** A view of every registered chart, of every family and of every form of the explorer. */
export const everyView: readonly ViewAddress[] = [
  ...charts.map(({ id }) => ({ chart: id, query: '' })),
  ...familyIds.map((id) => ({ chart: id, query: '' })),
  ...exploreViews,
];

const cache = createQueryClient({ retryDelay: () => 0 });

/** A view of the published figures. Throws where there is nothing to draw. */
export async function drawnView(address: ViewAddress, words: Words): Promise<DrawnView> {
  const found = await findView(address);
  if (found === null) throw new Error(`There is no view ${address.chart}${address.query}.`);
  const view = await loadViewChart(found, { words, client: publishedClient, cache });
  const { chart } = view;
  if (chart === null) throw new Error(`${address.chart}${address.query} has nothing to draw.`);
  return { ...view, chart };
}
