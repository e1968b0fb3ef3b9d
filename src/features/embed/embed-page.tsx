import type { ChartSpec } from '../../charts/spec';
import { parseChartState, printChartState } from '../../figure/address/chart-address';
import { EmbedFrame } from '../../figure/embed/embed-frame';
import { EmbedNotice } from '../../figure/embed/embed-notice';
import { withoutFlags } from '../../figure/embed/split-flags';
import { Figure } from '../../figure/figure';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { useWords } from '../../language/words-context';

/** A chart bare, for a frame in another page; it leads back to its own page. */
export function EmbedPage({ spec, query }: { spec: ChartSpec; query: string }) {
  const { messages, language } = useWords();
  const { root } = useSite();
  const { state, invalid } = parseChartState(spec, withoutFlags(query));
  const printed = printChartState(spec, state);
  const page = `${printRoute({ language, route: { page: 'chart', chart: spec.id } })}${printed}`;
  return (
    <EmbedFrame chart={spec.id} asked={query} page={page} query={printed} sizes={spec.sizes.medium}>
      {(fit) => (
        <>
          <EmbedNotice invalid={invalid} spec={spec} state={state} />
          <Figure
            spec={spec}
            state={state}
            surface="embed"
            heading={1}
            {...fit}
            actions={
              <a href={`${root}${page}`} target="_blank" rel="noopener">
                {messages.product}
              </a>
            }
          />
        </>
      )}
    </EmbedFrame>
  );
}
