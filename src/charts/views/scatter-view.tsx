import { memo } from 'react';
import { scatterPlacing } from '../layout/scatter-scale';
import { TicksAcross, TicksUp } from './axis-ticks';
import { round } from './drawn-text';
import { Frame } from './frame';
import { GridLines } from './grid-lines';
import { ScatterMarks } from './scatter-marks';
import type { ViewProps } from './view-props';

/** A scatter as it was laid out: axes, grid, marks, ways and names. */
export const ScatterView = memo(function ScatterView({ layout, paint }: ViewProps<'scatter'>) {
  const { model, plot, size } = layout;
  const place = scatterPlacing(model, plot);
  const bottom = round(plot.top + plot.height);
  const up = model.upTicks.map(({ value, text }) => ({ at: place.y(value), text }));
  const across = model.acrossTicks.map(({ value, text }) => ({ at: place.x(value), text }));
  return (
    <Frame layout={layout}>
      <GridLines heights={up.map(({ at }) => at)} plot={plot} stroke={paint.grid} />
      <line
        x1={plot.left}
        x2={round(plot.left + plot.width)}
        y1={bottom}
        y2={bottom}
        stroke={paint.axis}
      />
      <TicksAcross ticks={across} y={bottom + size.type + 8} size={size.type} paint={paint} />
      <TicksUp ticks={up} x={plot.left - 10} size={size.type} paint={paint} />
      <ScatterMarks layout={layout} paint={paint} />
    </Frame>
  );
});
