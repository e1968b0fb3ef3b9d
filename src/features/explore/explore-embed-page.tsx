import { useMemo } from 'react';
import { exploreSpec } from '../../charts/explore/explore-spec';
import { exploreDefaults } from '../../charts/explore/state';
import { parseExplore, printExplore } from '../../figure/explore-address';
import { exploreNotice } from '../../figure/explore-notice';
import { Figure } from '../../figure/figure';
import { Notice } from '../../figure/notice';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import type { ExploreMessages } from '../../language/explore/explore-messages';
import { useWords } from '../../language/words-context';

/** A view of the explorer bare, for a frame in another page, as a page that loads when it is shown. */
export function exploreEmbedPage(messages: ExploreMessages) {
  return {
    Page: ({ query }: { readonly query: string }) => (
      <ExploreEmbed query={query} messages={messages} />
    ),
    charts: [exploreSpec(exploreDefaults)],
  };
}

/** It leads back to the same view on the explorer's own page. */
function ExploreEmbed({ query, messages }: { query: string; messages: ExploreMessages }) {
  const words = useWords();
  const { root } = useSite();
  const { state, invalid } = useMemo(() => parseExplore(query), [query]);
  const spec = useMemo(() => exploreSpec(state), [state]);
  const page = printRoute({ language: words.language, route: { page: 'explore' } });
  return (
    <main className="embed">
      <Notice lines={exploreNotice(invalid, messages.page, words)} />
      <Figure
        spec={spec}
        state={spec.defaults}
        surface="embed"
        heading={1}
        actions={
          <a href={`${root}${page}${printExplore(state)}`} target="_blank" rel="noopener">
            {words.messages.product}
          </a>
        }
      />
    </main>
  );
}
