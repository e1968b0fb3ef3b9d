import { useWords } from '../../language/words-context';
import { printRoute } from '../route';
import { useSite } from '../site';
import type { FoundView } from '../views/found-view';

/** The absolute address at which a view stands among its controls. */
export function useViewLink({ found }: { readonly found: FoundView }): string {
  const { language } = useWords();
  const { root } = useSite();
  const { route, query } = found.page;
  return new URL(`${root}${printRoute({ language, route })}${query}`, document.baseURI).href;
}
