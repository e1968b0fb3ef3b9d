import type { Language } from '../domain/text';
import { languages } from '../domain/text';

/** The first pages of the navigation, after the start page. */
export const mainPages = ['explore', 'targets', 'path', 'claims'] as const;

/** The other pages of the navigation. */
export const morePages = [
  'doubling',
  'editions',
  'definitions',
  'pillar',
  'ukraine',
  'guide',
  'charts',
  'data',
  'present',
  'embedding',
] as const;

/** Pages of which there is one, each at an address of its name. */
export const plainPages = [...mainPages, ...morePages, 'gallery'] as const;

export type PlainPage = (typeof plainPages)[number];

/** A page of the product. `missing` is an address that leads nowhere. */
export type Route =
  | { readonly page: 'story' }
  | { readonly page: PlainPage }
  | { readonly page: 'claim'; readonly claim: string }
  | { readonly page: 'test' }
  | { readonly page: 'chart'; readonly chart: string }
  | { readonly page: 'embed'; readonly chart: string }
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
    if (first === embedName) return { page: 'embedding' };
    const page = plainPages.find((one) => one === first && one !== 'embedding');
    return page === undefined ? null : { page };
  }
  const name = decoded(second);
  switch (first) {
    case 'charts':
      return { page: 'chart', chart: name };
    case embedName:
      return { page: 'embed', chart: name };
    case 'claims':
      return name === testName ? { page: 'test' } : { page: 'claim', claim: name };
    default:
      return null;
  }
}

/** Where a reader tests a sentence of their own, among the claims. */
const testName = 'test';

/** Where embeds stand, and above them the page that makes them. */
const embedName = 'embed';

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
    case 'test':
      return `${prefix}claims/${testName}/`;
    case 'claim':
      return `${prefix}claims/${encodeURIComponent(route.claim)}/`;
    case 'chart':
      return `${prefix}charts/${encodeURIComponent(route.chart)}/`;
    case 'embed':
      return `${prefix}${embedName}/${encodeURIComponent(route.chart)}/`;
    case 'embedding':
      return `${prefix}${embedName}/`;
    case 'missing':
      return route.path;
    default:
      return `${prefix}${route.page satisfies PlainPage}/`;
  }
}
