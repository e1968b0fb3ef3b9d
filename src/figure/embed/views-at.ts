import { findClaim } from '../../catalogue/claims';
import { claimAddress, printClaimEmbed } from '../claims/claim-address';
import { familyIds, loadFamily } from '../families';
import { parseRoute, printRoute, type Route } from '../route';
import { exploreId } from '../views/explore-id';
import type { ViewAddress } from '../views/view-address';
import { withoutFlags } from './split-flags';

/** The views that stand at an address of the site, in the order of their ids; none where it is no address of a page with a chart. */
export async function viewsAt(address: string, root: string): Promise<readonly ViewAddress[]> {
  const base = new URL(root);
  const url = URL.parse(address.trim(), base);
  if (url === null || !url.pathname.startsWith(base.pathname)) return [];
  const { route } = parseRoute(url.pathname.slice(base.pathname.length));
  const query = withoutFlags(url.search);
  switch (route.page) {
    case 'chart':
    case 'embed':
      return [{ chart: route.chart, query }];
    case 'explore':
      return [{ chart: exploreId, query }];
    case 'claim':
      return viewsOfClaim(route.claim, query);
    default:
      return viewsOfPage(route, query);
  }
}

function viewsOfClaim(id: string, query: string): readonly ViewAddress[] {
  const claim = findClaim(id);
  if (claim === null) return [];
  const { state } = claimAddress(claim).parse(query);
  return [{ chart: claimFamily, query: printClaimEmbed(claim, state) }];
}

const claimFamily = 'claim';

/** The families whose charts stand on the page with the query of it that they know all of, or else all of them. */
async function viewsOfPage(route: Route, query: string): Promise<readonly ViewAddress[]> {
  const path = printRoute({ language: 'en', route });
  const families = await Promise.all(familyIds.map(loadFamily));
  const here = families.flatMap(({ id, read }) => {
    const { page, invalid } = read(query);
    const isHere = printRoute({ language: 'en', route: page.route }) === path;
    return isHere ? [{ view: { chart: id, query }, whole: invalid.length === 0 }] : [];
  });
  const whole = here.filter((one) => one.whole);
  return (whole.length === 0 ? here : whole).map(({ view }) => view);
}
