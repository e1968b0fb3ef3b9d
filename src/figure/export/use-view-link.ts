import { useWords } from '../../language/words-context';
import { useSite } from '../site';
import type { FoundView } from '../views/found-view';
import { viewLink } from '../views/view-link';

/** The absolute address at which a view stands among its controls. */
export function useViewLink({ found }: { readonly found: FoundView }): string {
  const { language } = useWords();
  const { root } = useSite();
  return viewLink(found, language, root);
}
