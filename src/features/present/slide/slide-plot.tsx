import { useMemo } from 'react';
import type { Chart } from '../../../charts/chart';
import type { SizeRules } from '../../../charts/layout/size';
import { screenPaint } from '../../../charts/theme';
import { useLiveView } from '../../../figure/use-live-view';
import { useWords } from '../../../language/words-context';
import { fitPlot, type PlotRoom } from './fit-plot';

/** The plot of a slide, drawn by the view that draws it everywhere, in the theme of the page. */
export function SlidePlot({
  chart,
  sizes,
  room,
}: {
  chart: Chart;
  sizes: SizeRules;
  room: PlotRoom;
}) {
  const { messages } = useWords();
  const { model } = chart;
  const { view: View, failed } = useLiveView(model.form, 'now');
  const { width, height } = room;
  const { laid, type } = useMemo(
    () => fitPlot(chart, sizes, { width, height }),
    [chart, sizes, width, height],
  );
  return (
    <div className="slide-plot" role="img" aria-label={model.summary} data-type={type}>
      {View === null ? null : <View layout={laid.layout} paint={screenPaint} />}
      {failed ? <p role="status">{messages.figure.drawFailed}</p> : null}
    </div>
  );
}
