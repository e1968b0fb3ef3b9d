import { memo } from 'react';
import { ScatterChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { scatterPlacing, tickSpan } from '../layout/scatter-scale';
import { GridLines } from './grid-lines';
import { PlainTick } from './plain-tick';
import { ScatterMarks } from './scatter-marks';
import type { ViewProps } from './view-props';

/** A scatter: axes by Recharts, grid, marks, ways and names as they were laid out. */
export const ScatterView = memo(function ScatterView({ layout, paint }: ViewProps<'scatter'>) {
  const { model, plot, size, width, height } = layout;
  const acrossText = new Map(model.acrossTicks.map(({ value, text }) => [value, text]));
  const upText = new Map(model.upTicks.map(({ value, text }) => [value, text]));
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: plot.top, right: width - plot.left - plot.width, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <XAxis
        dataKey="x"
        type="number"
        domain={[...tickSpan(model.acrossTicks)]}
        allowDataOverflow
        ticks={model.acrossTicks.map(({ value }) => value)}
        interval={0}
        height={height - plot.top - plot.height}
        axisLine={{ stroke: paint.axis }}
        tickLine={false}
        tick={
          <PlainTick
            anchor="middle"
            dy={size.type + 8}
            size={size.type}
            paint={paint}
            text={acrossText}
          />
        }
      />
      <YAxis
        dataKey="y"
        type="number"
        domain={[...tickSpan(model.upTicks)]}
        allowDataOverflow
        ticks={model.upTicks.map(({ value }) => value)}
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
            text={upText}
          />
        }
      />
      <ZIndexLayer zIndex={aboveGrid}>
        <GridLines
          heights={model.upTicks.map(({ value }) => scatterPlacing(model, plot).y(value))}
          plot={plot}
          stroke={paint.grid}
        />
        <ScatterMarks layout={layout} paint={paint} />
      </ZIndexLayer>
    </ScatterChart>
  );
});

/** Recharts draws in layers: its grid lies at -100, its axes at 500. */
const aboveGrid = 510;
