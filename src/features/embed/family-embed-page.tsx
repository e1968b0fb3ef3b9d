import { useMemo } from 'react';
import { AddressNotice } from '../../figure/address/address-notice';
import type { ChartFamily } from '../../figure/chart-family';
import { EmbedFrame } from '../../figure/embed/embed-frame';
import { readFlags } from '../../figure/embed/flags';
import { useFit } from '../../figure/embed/use-fit';
import { Figure } from '../../figure/figure';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { useWords } from '../../language/words-context';

/** The page of a family's charts, each bare, for a frame in another page; it leads back to the chart among its controls. */
export function familyEmbedPage(family: ChartFamily) {
  return function FamilyEmbed({ query }: { readonly query: string }) {
    const { messages, language } = useWords();
    const { root } = useSite();
    const asked = useMemo(() => readFlags(query), [query]);
    const { spec, invalid, page } = useMemo(() => family.read(asked.rest), [asked]);
    const address = `${printRoute({ language, route: page.route })}${page.query}`;
    return (
      <EmbedFrame chart={family.id} asked={asked} page={address} query={page.query}>
        <AddressNotice invalid={invalid} />
        <Figure
          spec={spec}
          state={spec.defaults}
          surface="embed"
          heading={1}
          {...useFit(spec, asked.flags)}
          actions={
            <a href={`${root}${address}`} target="_blank" rel="noopener">
              {messages.product}
            </a>
          }
        />
      </EmbedFrame>
    );
  };
}
