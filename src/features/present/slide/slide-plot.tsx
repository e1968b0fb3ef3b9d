import type { Chart } from '../../../charts/chart';
import { screenPaint } from '../../../charts/theme';
import { useLiveView } from '../../../figure/use-live-view';
import { useWords } from '../../../language/words-context';
import type { FittedPlot } from './fit-plot';

/** The plot of a slide, drawn by the view that draws it everywhere, in the theme of the page. */
export function SlidePlot({ chart, fitted }: { chart: Chart; fitted: FittedPlot }) {
  const { messages } = useWords();
  const { model } = chart;
  const { view: View, failed } = useLiveView(model.form, 'now');
  return (
    <div className="slide-plot" role="img" aria-label={model.summary} data-type={fitted.type}>
      {View === null ? null : <View layout={fitted.laid.layout} paint={screenPaint} />}
      {failed ? <p role="status">{messages.figure.drawFailed}</p> : null}
    </div>
  );
}
