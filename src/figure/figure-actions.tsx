import type { ChartSpec } from '../charts/spec';
import { useWords } from '../language/words-context';
import { printRoute } from './route';
import { useSite } from './site';

/** The links under a figure: its own page, its embed, the tables of its editions. */
export function FigureActions({
  spec,
  query = '',
  open = false,
}: {
  spec: ChartSpec;
  /** The state of the view as `printChartState` writes it; empty for the default. */
  query?: string;
  /** Whether to link to the chart's own page. */
  open?: boolean;
}) {
  const { messages, language } = useWords();
  const { root, dataUrl } = useSite();
  const to = (page: 'chart' | 'embed') =>
    `${root}${printRoute({ language, route: { page, chart: spec.id } })}${query}`;
  const editions = [...new Set(spec.requests(spec.defaults).map(({ edition }) => edition))];
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
