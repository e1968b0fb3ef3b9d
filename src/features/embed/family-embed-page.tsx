import { useMemo } from 'react';
import type { ChartFamily } from '../../figure/chart-family';
import { EmbedFrame } from '../../figure/embed/embed-frame';
import { EmbedNotice } from '../../figure/embed/embed-notice';
import { withoutFlags } from '../../figure/embed/split-flags';
import { Figure } from '../../figure/figure';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { useWords } from '../../language/words-context';

/** The page of a family's charts, each bare, for a frame in another page; it leads back to the chart among its controls. */
export function familyEmbedPage(family: ChartFamily) {
  return function FamilyEmbed({ query }: { readonly query: string }) {
    const { messages, language } = useWords();
    const { root } = useSite();
    const { spec, invalid, page } = useMemo(() => family.read(withoutFlags(query)), [query]);
    const address = `${printRoute({ language, route: page.route })}${page.query}`;
    return (
      <EmbedFrame
        chart={family.id}
        asked={query}
        page={address}
        query={page.query}
        sizes={spec.sizes.medium}
      >
        {(fit) => (
          <>
            <EmbedNotice invalid={invalid} spec={spec} state={spec.defaults} />
            <Figure
              spec={spec}
              state={spec.defaults}
              surface="embed"
              heading={1}
              {...fit}
              actions={
                <a href={`${root}${address}`} target="_blank" rel="noopener">
                  {messages.product}
                </a>
              }
            />
          </>
        )}
      </EmbedFrame>
    );
  };
}
