import { memo } from 'react';
import { Curve } from 'recharts';
import { span, valueY, yearX } from '../layout/line-scale';
import { dashes } from '../theme';
import { TicksAcross, TicksUp } from './axis-ticks';
import { ContextLines } from './context-lines';
import { DifferenceBand } from './difference-band';
import { round } from './drawn-text';
import { EstimateLines } from './estimate-lines';
import { EventMarks } from './event-marks';
import { Frame } from './frame';
import { LineGround } from './line-ground';
import { LineMarks } from './line-marks';
import { curvePoints, sinceJoined } from './line-parts';
import { BandBeside, LinesBeside } from './lines-beside';
import { TargetLines } from './target-lines';
import type { ViewProps } from './view-props';

/** A line chart as it was laid out; the coloured lines are Recharts' curves. */
export const LineView = memo(function LineView({ layout, paint }: ViewProps<'line'>) {
  const { size, beside } = layout;
  const coloured = layout.lines.filter(({ line }) => line.colour !== 'context').map(sinceJoined);
  return (
    <Frame layout={layout}>
      <LineGround layout={layout} paint={paint} />
      <DifferenceBand layout={layout} paint={paint} />
      {beside === undefined ? null : <BandBeside beside={beside} size={size} paint={paint} />}
      <EventMarks layout={layout} paint={paint} />
      <ContextLines layout={layout} paint={paint} />
      <TargetLines layout={layout} paint={paint} />
      <Axes layout={layout} paint={paint} />
      {coloured.map((laid) => (
        <Curve
          key={laid.line.colour}
          type="linear"
          points={curvePoints(laid)}
          stroke={paint[laid.line.colour]}
          strokeWidth={2.5}
          strokeDasharray={dashes[laid.line.colour] ?? 'none'}
          fill="none"
        />
      ))}
      <EstimateLines lines={coloured} paint={paint} />
      {beside === undefined ? null : <LinesBeside beside={beside} paint={paint} />}
      <LineMarks layout={layout} paint={paint} />
    </Frame>
  );
});

/** Years under the plot with the line they stand on, values beside it. */
function Axes({ layout, paint }: ViewProps<'line'>) {
  const { model, plot, size } = layout;
  const bottom = round(plot.top + plot.height);
  const hasBelow = model.scale === 'linear' && span(model)[0] < 0;
  return (
    <>
      <line
        x1={plot.left}
        x2={round(plot.left + plot.width)}
        y1={bottom}
        y2={bottom}
        stroke={hasBelow ? paint.grid : paint.axis}
      />
      <TicksAcross
        ticks={layout.xTicks.map(({ value, text }) => ({ at: yearX(value, model, plot), text }))}
        y={bottom + size.type + 8}
        size={size.type}
        paint={paint}
      />
      <TicksUp
        ticks={model.ticks.map(({ value, text }) => ({ at: valueY(value, model, plot), text }))}
        x={plot.left - 10}
        size={size.type}
        paint={paint}
      />
    </>
  );
}
