import { memo } from 'react';
import { Bar, BarChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { isEstimate } from '../../domain/status';
import { scale } from '../layout/layout';
import type { ModelBar } from '../model';
import { BarLabels } from './bar-labels';
import { GridLines } from './grid-lines';
import { PlainTick } from './plain-tick';
import type { ViewProps } from './view-props';

/** Ranked bars, by Recharts; names, values and the target's line as they were laid out. */
export const BarView = memo(function BarView({ layout, paint }: ViewProps<'bar'>) {
  const { model, plot, size, width, height } = layout;
  const tickText = new Map(layout.ticks.map(({ value, text }) => [value, text]));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={model.bars.map((bar) => ({ name: bar.name, value: bar.value, ...fillOf(bar, paint) }))}
      margin={{
        top: plot.top - axisRoom,
        right: width - plot.left - plot.width,
        bottom: height - plot.top - plot.height,
        left: plot.left,
      }}
      barCategoryGap="18%"
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <XAxis
        type="number"
        orientation="top"
        domain={[model.lowest, model.highest]}
        ticks={layout.ticks.map(({ value }) => value)}
        interval={0}
        height={axisRoom}
        axisLine={false}
        tickLine={false}
        tick={<PlainTick anchor="middle" dy={6} size={size.type} paint={paint} text={tickText} />}
      />
      <YAxis type="category" dataKey="name" hide />
      <ZIndexLayer zIndex={behindBars}>
        <GridLines
          places={layout.ticks.map(({ value }) =>
            scale(value, [model.lowest, model.highest], [plot.left, plot.left + plot.width]),
          )}
          plot={plot}
          stroke={paint.grid}
        />
      </ZIndexLayer>
      <Bar dataKey="value" isAnimationActive={false} background={false} activeBar={false} />
      <BarLabels layout={layout} paint={paint} />
    </BarChart>
  );
});

const behindBars = -100;

/** The height of the axis of values above the bars. */
const axisRoom = 18;

/** Estimates are hollow: an outline over a light ground. Muted bars are paler. */
function fillOf({ emphasis, colour, status }: ModelBar, paint: ViewProps<'bar'>['paint']) {
  const highlighted = emphasis === 'highlighted';
  const muted = emphasis === 'muted';
  const solid = highlighted ? paint[colour] : muted ? paint.bar : paint.barOutline;
  return isEstimate(status)
    ? { fill: solid, fillOpacity: highlighted ? 0.3 : 0.28, stroke: solid, strokeWidth: 1 }
    : {
        fill: highlighted ? solid : muted ? paint.muted : paint.bar,
        fillOpacity: 1,
        stroke: 'none',
        strokeWidth: 0,
      };
}
