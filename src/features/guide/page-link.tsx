import type { ReactNode } from 'react';
import { type PlainPage, printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { useWords } from '../../language/words-context';

/** A link to a page of the product. */
export function PageLink({
  page,
  query = '',
  children,
}: {
  page: PlainPage;
  query?: string;
  children: ReactNode;
}) {
  const { language } = useWords();
  const { root } = useSite();
  return <a href={`${root}${printRoute({ language, route: { page } })}${query}`}>{children}</a>;
}
