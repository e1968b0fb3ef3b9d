import type { ChartSpec } from '../charts/spec';
import { useWords } from '../language/words-context';
import { printRoute } from './route';
import { useSite } from './site';
import { FigureTools } from './tools/figure-tools';

/** The ways on from a figure: its own page, and its tools. */
export function FigureActions({
  spec,
  query = '',
  open = false,
}: {
  spec: ChartSpec;
  /** The state of the view as its page writes it; empty for the default. */
  query?: string;
  /** Whether to link to the chart's own page. */
  open?: boolean;
}) {
  const { messages, language } = useWords();
  const { root } = useSite();
  const page = printRoute({ language, route: { page: 'chart', chart: spec.id } });
  return (
    <>
      {open ? <a href={`${root}${page}${query}`}>{messages.figure.open}</a> : null}
      <FigureTools view={{ chart: spec.id, query }} />
    </>
  );
}
