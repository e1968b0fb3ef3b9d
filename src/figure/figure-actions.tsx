import type { ChartSpec } from '../charts/spec';
import type { ChartState } from '../charts/state';
import { useWords } from '../language/words-context';
import { printChartState } from './chart-address';
import { printRoute } from './route';
import { useSite } from './site';

/** The links under a figure: its own page, its embed, the tables of its editions. */
export function FigureActions({
  spec,
  state,
  open = false,
}: {
  spec: ChartSpec;
  state: ChartState;
  /** Whether to link to the chart's own page. */
  open?: boolean;
}) {
  const { messages, language } = useWords();
  const { root, dataUrl } = useSite();
  const query = printChartState(spec, state);
  const to = (page: 'chart' | 'embed') =>
    `${root}${printRoute({ language, route: { page, chart: spec.id } })}${query}`;
  const editions = [...new Set(spec.requests(state).map(({ edition }) => edition))];
  return (
    <>
      {open ? <a href={to('chart')}>{messages.figure.open}</a> : null}
      <a href={to('embed')}>{messages.figure.embed}</a>
      {editions.map((edition) => (
        <a key={edition} href={`${dataUrl}${edition}.csv`} download>
          {messages.figure.download}
        </a>
      ))}
    </>
  );
}
