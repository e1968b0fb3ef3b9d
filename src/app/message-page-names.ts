import type { PlainPage, Route } from '../figure/route';
import { exploreId } from '../figure/views/explore-id';

/** Pages that bring messages of their own. How each loads stands in `message-pages.ts`. */
export type MessagePage = Exclude<PlainPage, 'charts' | 'data'> | 'claim' | 'test' | 'exploreEmbed';

/** Which of these pages a route is; null where it is none of them. */
export function messagePageOf(route: Route): MessagePage | null {
  if (route.page === 'embed') return route.chart === exploreId ? 'exploreEmbed' : null;
  switch (route.page) {
    case 'story':
    case 'charts':
    case 'chart':
    case 'data':
    case 'missing':
      return null;
    default:
      return route.page;
  }
}
