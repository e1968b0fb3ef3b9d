import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Site, SiteProvider } from '../figure/site';
import type { Words } from '../language/words';
import { WordsProvider } from '../language/words-context';
import { Pages } from './pages';

/** What the app is started with: where the site lies, its route, its words, and what its page carried. */
export interface AppProps {
  readonly words: Words;
  readonly site: Site;
  readonly queryClient: QueryClient;
  /** The path relative to the site's root and the query the page was prerendered for; null in a browser without prerendering. */
  readonly prerendered: { readonly path: string } | null;
  /** Shown above every page, for example the demo's switch. */
  readonly banner?: ReactNode;
}

/** The whole product: providers around the pages. */
export function App({ words, site, queryClient, prerendered, banner }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <WordsProvider words={words}>
        <SiteProvider site={site}>
          {banner}
          <Pages prerendered={prerendered} />
        </SiteProvider>
      </WordsProvider>
    </QueryClientProvider>
  );
}
