import { findView } from '../views/find-view';
import type { ViewChart } from '../views/load-view-chart';
import type { ViewAddress } from '../views/view-address';

/** The query that keeps a view on the edition it shows today, when a newer one comes; null where no address of it names one. */
export async function pinEdition(
  { chart, query }: ViewAddress,
  { found, chart: drawn }: ViewChart,
): Promise<string | null> {
  if (new URLSearchParams(query).has('edition')) return query;
  for (const { edition } of drawn?.model.sources ?? []) {
    const pinned = `${query === '' ? '?' : `${query}&`}edition=${edition}`;
    const again = await findView({ chart, query: pinned });
    const isKnown = again !== null && !again.unused.includes('edition');
    if (isKnown && again.address.query === found.address.query) return pinned;
  }
  return null;
}
