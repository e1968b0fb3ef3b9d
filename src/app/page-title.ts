import { findChart } from '../charts/registry';
import type { Route } from '../figure/route';
import type { Words } from '../language/words';

/** The title of a page for the browser's tab. A chart's is its neutral title: the finding may change with the data. */
export function pageTitle(route: Route, words: Words): string {
  const { messages } = words;
  const name = pageName(route, words);
  return name === null ? messages.product : `${name} · ${messages.product}`;
}

function pageName(route: Route, { messages, language, format }: Words): string | null {
  switch (route.page) {
    case 'story':
      return null;
    case 'charts':
      return messages.navigation.charts;
    case 'gallery':
      return messages.navigation.charts;
    case 'claim':
      return messages.navigation.claims;
    case 'chart':
    case 'embed': {
      const spec = findChart(route.chart);
      return spec === null ? messages.notFound.title : spec.neutralTitle(language, format);
    }
    case 'missing':
      return messages.notFound.title;
    default:
      return messages.navigation[route.page];
  }
}
