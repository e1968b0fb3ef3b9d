import type { Language } from '../domain/text';
import { languages } from '../domain/text';

/** A page of the product. `missing` is an address that leads nowhere. */
export type Route =
  | { readonly page: 'story' }
  | { readonly page: 'charts' }
  | { readonly page: 'explore' }
  | { readonly page: 'gallery' }
  | { readonly page: 'chart'; readonly chart: string }
  | { readonly page: 'embed'; readonly chart: string }
  | { readonly page: 'data' }
  | { readonly page: 'missing'; readonly path: string };

/** A route in a language: what an address says. */
export interface Address {
  readonly language: Language;
  readonly route: Route;
}

const defaultLanguage: Language = 'en';

/** Reads a path, relative to the site's root. Never throws: what is not known is a `missing` page. */
export function parseRoute(path: string): Address {
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html');
  const language = languages.find((one) => one === parts[0] && one !== defaultLanguage);
  const rest = language === undefined ? parts : parts.slice(1);
  return {
    language: language ?? defaultLanguage,
    route: routeOf(rest) ?? { page: 'missing', path },
  };
}

function routeOf([first, second, ...more]: readonly string[]): Route | null {
  if (more.length > 0) return null;
  if (first === undefined) return { page: 'story' };
  if (second === undefined) {
    return plainPages.find(({ page }) => page === first) ?? null;
  }
  const chart = decoded(second);
  if (first === 'charts') return { page: 'chart', chart };
  return first === 'embed' ? { page: 'embed', chart } : null;
}

const plainPages = [
  { page: 'charts' },
  { page: 'explore' },
  { page: 'gallery' },
  { page: 'data' },
] as const satisfies readonly Route[];

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The path of a route, relative to the site's root and with a slash at its end (the start page's is empty). */
export function printRoute({ language, route }: Address): string {
  const prefix = language === defaultLanguage ? '' : `${language}/`;
  switch (route.page) {
    case 'story':
      return prefix;
    case 'charts':
    case 'explore':
    case 'gallery':
    case 'data':
      return `${prefix}${route.page}/`;
    case 'chart':
      return `${prefix}charts/${encodeURIComponent(route.chart)}/`;
    case 'embed':
      return `${prefix}embed/${encodeURIComponent(route.chart)}/`;
    case 'missing':
      return route.path;
    default:
      return route satisfies never;
  }
}
