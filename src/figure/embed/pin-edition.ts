import { findView } from '../views/find-view';
import type { ViewChart } from '../views/load-view-chart';
import type { ViewAddress } from '../views/view-address';

/** A view with the edition it shows today in its address. */
export interface PinnedView {
  readonly query: string;
  /** `kept`: the view stays on it. `held`: its chart names its editions itself, and says so where it has moved on. */
  readonly how: 'kept' | 'held';
}

/** Names in a view's address the edition it shows today. Null where it shows none. */
export async function pinEdition(
  { chart, query }: ViewAddress,
  { found, chart: drawn }: ViewChart,
): Promise<PinnedView | null> {
  const editions = (drawn?.model.sources ?? []).map(({ edition }) => edition);
  const pinned = (edition: string) => `${query === '' ? '?' : `${query}&`}edition=${edition}`;
  if (new URLSearchParams(query).has('edition')) {
    return { query, how: found.unused.includes('edition') ? 'held' : 'kept' };
  }
  for (const edition of editions) {
    const again = await findView({ chart, query: pinned(edition) });
    const isKnown = again !== null && !again.unused.includes('edition');
    if (isKnown && again.address.query === found.address.query) {
      return { query: pinned(edition), how: 'kept' };
    }
  }
  const [first] = editions;
  return first === undefined ? null : { query: pinned(first), how: 'held' };
}
