import { useMemo } from 'react';
import type { ChartSpec } from '../../charts/spec';
import { AddressNotice } from '../../figure/address/address-notice';
import { parseChartState, printChartState } from '../../figure/address/chart-address';
import { EmbedFrame } from '../../figure/embed/embed-frame';
import { readFlags } from '../../figure/embed/flags';
import { useFit } from '../../figure/embed/use-fit';
import { Figure } from '../../figure/figure';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { useWords } from '../../language/words-context';

/** A chart bare, for a frame in another page; it leads back to its own page. */
export function EmbedPage({ spec, query }: { spec: ChartSpec; query: string }) {
  const { messages, language } = useWords();
  const { root } = useSite();
  const asked = useMemo(() => readFlags(query), [query]);
  const { state, invalid } = parseChartState(spec, asked.rest);
  const printed = printChartState(spec, state);
  const page = `${printRoute({ language, route: { page: 'chart', chart: spec.id } })}${printed}`;
  return (
    <EmbedFrame chart={spec.id} asked={asked} page={page} query={printed}>
      <AddressNotice invalid={invalid} />
      <Figure
        spec={spec}
        state={state}
        surface="embed"
        heading={1}
        {...useFit(spec, asked.flags)}
        actions={
          <a href={`${root}${page}`} target="_blank" rel="noopener">
            {messages.product}
          </a>
        }
      />
    </EmbedFrame>
  );
}
