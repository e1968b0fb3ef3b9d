import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Chart } from '../../charts/chart';
import type { SizeRules } from '../../charts/layout/size';
import { type Paint, screenPaint } from '../../charts/theme';
import { loadView } from '../../charts/views/load-view';
import { tidySvg } from './tidy-svg';

/**
 * The drawing of a chart as an SVG text, made by the view that draws it live. Needs a document, which may be jsdom's;
 * nothing is measured. Throws where the view draws no SVG.
 */
export async function drawPlot(
  chart: Chart,
  size: SizeRules,
  paint: Paint = screenPaint,
): Promise<string> {
  const { layout } = chart.layOut(size);
  const View = await loadView(chart.model.form);
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(<View layout={layout} paint={paint} />));
  const drawn = host.querySelector('svg')?.outerHTML;
  root.unmount();
  if (drawn === undefined)
    throw new Error(`The view of the form "${chart.model.form}" drew nothing.`);
  return tidySvg(drawn);
}
