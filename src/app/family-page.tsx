import { familyEmbedPage } from '../features/embed/family-embed-page';
import { hasFamily, loadFamily } from '../figure/families';
import type { LoadedPage } from './lazy-page';

/** A chart of a family bare, for a frame in another page; where there is no such family, a notice that says so. */
export async function loadFamilyPage(id: string): Promise<LoadedPage<{ readonly query: string }>> {
  if (!hasFamily(id)) {
    const { noChartPage } = await import('../features/embed/no-chart-page');
    return { Page: noChartPage(id) };
  }
  const family = await loadFamily(id);
  return { Page: familyEmbedPage(family), charts: () => [family.read('').spec] };
}
