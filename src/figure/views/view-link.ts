import type { Language } from '../../domain/text';
import { printRoute } from '../route';
import type { FoundView } from './found-view';

/** The absolute address at which a view stands among its controls; `root` is the site's, absolute or from the page's. */
export function viewLink({ page }: FoundView, language: Language, root: string): string {
  const path = printRoute({ language, route: page.route });
  return new URL(`${root}${path}${page.query}`, document.baseURI).href;
}
