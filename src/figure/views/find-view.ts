import { findChart } from '../../charts/registry';
import { parseChartState, printChartState } from '../address/chart-address';
import { hasFamily, loadFamily } from '../families';
import { exploreId } from './explore-id';
import type { FoundView } from './found-view';
import type { ViewAddress } from './view-address';

/** The view of an address that may come from outside: page, embed, slide and export find it here. Null where there is no such chart. */
export async function findView({ chart, query }: ViewAddress): Promise<FoundView | null> {
  const spec = findChart(chart);
  if (spec !== null) {
    const { state, invalid } = parseChartState(spec, query);
    const printed = printChartState(spec, state);
    return {
      address: { chart, query: printed },
      spec,
      state,
      page: { route: { page: 'chart', chart }, query: printed },
      unused: invalid.map(({ key }) => key),
    };
  }
  if (chart === exploreId) {
    const { readExplore } = await import('./read-explore');
    return readExplore(query);
  }
  if (!hasFamily(chart)) return null;
  const { spec: family, invalid, page, query: own } = (await loadFamily(chart)).read(query);
  return {
    address: { chart, query: own ?? page.query },
    spec: family,
    state: family.defaults,
    page,
    unused: invalid.map(({ key }) => key),
  };
}
