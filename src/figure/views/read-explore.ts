import { exploreSpec } from '../../charts/explore/explore-spec';
import { parseExplore, printExplore } from '../explore-address';
import { exploreId } from './explore-id';
import type { FoundView } from './found-view';

/** A view of the explorer. Never throws. */
export function readExplore(query: string): FoundView {
  const { state, invalid } = parseExplore(query);
  const spec = exploreSpec(state);
  const printed = printExplore(state);
  return {
    address: { chart: exploreId, query: printed },
    spec,
    state: spec.defaults,
    page: { route: { page: 'explore' }, query: printed },
    unused: invalid.map(({ key }) => key),
  };
}
