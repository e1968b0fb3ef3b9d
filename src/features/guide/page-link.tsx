import type { ReactNode } from 'react';
import { type PlainPage, printRoute, type Route } from '../../figure/route';
import { useSite } from '../../figure/site';
import { useWords } from '../../language/words-context';

/** A link to a page of the product, or to a chart's own page. */
export function PageLink({
  page,
  query = '',
  children,
}: {
  page: PlainPage | { readonly chart: string };
  query?: string;
  children: ReactNode;
}) {
  const { language } = useWords();
  const { root } = useSite();
  const route: Route = typeof page === 'string' ? { page } : { page: 'chart', chart: page.chart };
  return <a href={`${root}${printRoute({ language, route })}${query}`}>{children}</a>;
}
