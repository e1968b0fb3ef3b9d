import { lazy, Suspense, useMemo } from 'react';
import type { Chart } from '../../charts/chart';
import { exploreSpec } from '../../charts/explore/explore-spec';
import { fittingForm } from '../../charts/explore/form-fit';
import { type ExploreState, exploreDefaults } from '../../charts/explore/state';
import { EmbedFrame } from '../../figure/embed/embed-frame';
import { withoutFlags } from '../../figure/embed/split-flags';
import { parseExplore, printExplore } from '../../figure/explore-address';
import { exploreNotice } from '../../figure/explore-notice';
import { Figure } from '../../figure/figure';
import { Notice } from '../../figure/notice';
import { pointOf } from '../../figure/passport/passport-point';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { exploreId } from '../../figure/views/explore-id';
import type { ExploreMessages } from '../../language/explore/explore-messages';
import { ExploreMessagesProvider } from '../../language/explore/explore-messages-context';
import { useWords } from '../../language/words-context';
import { stateAt } from './use-point';

/** A view of the explorer bare, for a frame in another page, as a page that loads when it is shown. */
export function exploreEmbedPage(messages: ExploreMessages) {
  return {
    Page: ({ query }: { readonly query: string }) => (
      <ExploreEmbed query={query} messages={messages} />
    ),
    charts: () => [exploreSpec(exploreDefaults)],
  };
}

/** It leads back to the same view on the explorer's own page. */
function ExploreEmbed({ query, messages }: { query: string; messages: ExploreMessages }) {
  const words = useWords();
  const { root } = useSite();
  const { state, invalid } = useMemo(() => parseExplore(withoutFlags(query)), [query]);
  const spec = useMemo(() => exploreSpec(state), [state]);
  const page = printRoute({ language: words.language, route: { page: 'explore' } });
  const opened = (shown: ExploreState) => `${root}${page}${printExplore(shown)}`;
  const table = (chart: Chart) => (
    <ExploreMessagesProvider messages={messages}>
      <Suspense fallback={null}>
        <ExploreTable
          chart={chart}
          state={state}
          onPoint={({ key, year }) => {
            window.open(opened(stateAt(state, pointOf(state, key, year))), '_blank', 'noopener');
          }}
        />
      </Suspense>
    </ExploreMessagesProvider>
  );
  return (
    <EmbedFrame
      chart={exploreId}
      asked={query}
      page={`${page}${printExplore(state)}`}
      query={printExplore(state)}
      sizes={spec.sizes.medium}
    >
      {(fit) => (
        <>
          <Notice lines={exploreNotice(invalid, messages.page, words)} />
          <Figure
            spec={spec}
            state={spec.defaults}
            surface="embed"
            heading={1}
            {...(state.entities.length === 0 ? { whyEmpty: messages.picker.empty } : {})}
            {...(fittingForm(state) === 'table' ? { instead: table } : fit)}
            actions={
              <a href={opened(state)} target="_blank" rel="noopener">
                {words.messages.product}
              </a>
            }
          />
        </>
      )}
    </EmbedFrame>
  );
}

/** A table opens the passport of a number on the explorer's own page. */
const ExploreTable = lazy(async () => ({
  default: (await import('./table/explore-table')).ExploreTable,
}));
