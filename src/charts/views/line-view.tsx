import { memo } from 'react';
import { Line, LineChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { span, yearSpan } from '../layout/line-scale';
import { dashes } from '../theme';
import { ContextLines } from './context-lines';
import { DifferenceBand } from './difference-band';
import { EstimateLines } from './estimate-lines';
import { EventMarks } from './event-marks';
import { LineGround } from './line-ground';
import { LineMarks } from './line-marks';
import { sinceJoined } from './line-parts';
import { lineRows } from './line-rows';
import { BandBeside, LinesBeside } from './lines-beside';
import { PlainCurve } from './plain-curve';
import { PlainTick } from './plain-tick';
import { TargetLines } from './target-lines';
import type { ViewProps } from './view-props';

/**
 * A line chart: axes and coloured lines by Recharts; what else is drawn is plain, since every part that enters Recharts' store
 * makes a change of what is shown slower.
 */
export const LineView = memo(function LineView({ layout, paint }: ViewProps<'line'>) {
  const { model, plot, size, width, height } = layout;
  const place = model.scale === 'log' ? Math.log : plain;
  const coloured = layout.lines.filter(({ line }) => line.colour !== 'context').map(sinceJoined);
  const [from, to] = yearSpan(model);
  const hasBelow = model.scale === 'linear' && span(model)[0] < 0;
  const tickText = new Map(model.ticks.map(({ value, text }) => [place(value), text]));
  return (
    <LineChart
      width={width}
      height={height}
      data={lineRows(coloured, model.years, place)}
      margin={{ top: plot.top, right: width - plot.left - plot.width, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <XAxis
        dataKey="year"
        type="number"
        domain={[from, to]}
        allowDataOverflow
        ticks={layout.xTicks.map(({ value }) => value)}
        interval={0}
        height={height - plot.top - plot.height}
        axisLine={{ stroke: hasBelow ? paint.grid : paint.axis }}
        tickLine={false}
        tick={<PlainTick anchor="middle" dy={size.type + 8} size={size.type} paint={paint} />}
      />
      <YAxis
        type="number"
        domain={span(model).map(place)}
        ticks={model.ticks.map(({ value }) => place(value))}
        interval={0}
        width={plot.left}
        axisLine={false}
        tickLine={false}
        tick={
          <PlainTick
            anchor="end"
            dy={size.type * 0.36}
            size={size.type}
            paint={paint}
            text={tickText}
          />
        }
      />
      <ZIndexLayer zIndex={behindLines}>
        <LineGround layout={layout} paint={paint} />
      </ZIndexLayer>
      <DifferenceBand layout={layout} paint={paint} />
      {layout.beside === undefined ? null : (
        <BandBeside beside={layout.beside} size={size} paint={paint} />
      )}
      <EventMarks layout={layout} paint={paint} />
      <ContextLines layout={layout} paint={paint} />
      <TargetLines layout={layout} paint={paint} />
      {coloured.map((laid, at) => (
        <Line
          key={laid.line.colour}
          dataKey={`final${at}`}
          type="linear"
          stroke={paint[laid.line.colour]}
          strokeWidth={2.5}
          strokeDasharray={dashes[laid.line.colour] ?? ''}
          shape={PlainCurve}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={aboveLines}>
        <EstimateLines lines={coloured} paint={paint} />
        {layout.beside === undefined ? null : <LinesBeside beside={layout.beside} paint={paint} />}
        <LineMarks layout={layout} paint={paint} />
      </ZIndexLayer>
    </LineChart>
  );
});

const plain = (value: number) => value;

/** Recharts draws in layers: its lines lie at 400. */
const behindLines = -200;
const aboveLines = 500;
