import type { Route } from '../figure/route';

/** Pages that bring messages of their own. How each loads stands in `message-pages.ts`. */
const messagePageNames = [
  'explore',
  'exploreEmbed',
  'gallery',
  'targets',
  'path',
  'claims',
  'claim',
  'test',
  'doubling',
  'editions',
  'definitions',
  'pillar',
  'ukraine',
  'guide',
] as const;

export type MessagePage = (typeof messagePageNames)[number];

/** Which of these pages a route is; null where it is none of them. */
export function messagePageOf(route: Route): MessagePage | null {
  if (route.page === 'embed') return route.chart === exploreChart ? 'exploreEmbed' : null;
  return messagePageNames.find((page) => page === route.page) ?? null;
}

/** What the explorer is called where charts are called by their ids, such as in the address of an embed. */
export const exploreChart = 'explore';
