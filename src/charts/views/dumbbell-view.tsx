import { memo } from 'react';
import { Bar, BarChart, Cell, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { ModelDumbbell } from '../forms/dumbbell-types';
import { DumbbellGrid, DumbbellMarks } from './dumbbell-marks';
import type { ViewProps } from './view-props';

/** Dumbbells: the bars between two years by Recharts, marks and texts as they were laid out. */
export const DumbbellView = memo(function DumbbellView({ layout, paint }: ViewProps<'dumbbell'>) {
  const { model, plot, width, height } = layout;
  const place = model.scale === 'log' ? Math.log : (value: number) => value;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={model.rows.map((row) => ({ name: row.name, span: spanOf(row, place) }))}
      margin={{
        top: plot.top,
        right: width - plot.left - plot.width,
        bottom: height - plot.top - plot.height,
        left: plot.left,
      }}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <XAxis type="number" domain={model.span.map(place)} hide />
      <YAxis type="category" dataKey="name" hide />
      <ZIndexLayer zIndex={behindBars}>
        <DumbbellGrid layout={layout} paint={paint} />
      </ZIndexLayer>
      <Bar dataKey="span" barSize={4} isAnimationActive={false} activeBar={false}>
        {model.rows.map(({ name, colour }) => (
          <Cell key={name} fill={paint[colour]} fillOpacity={0.5} />
        ))}
      </Bar>
      <ZIndexLayer zIndex={aboveBars}>
        <DumbbellMarks layout={layout} paint={paint} />
      </ZIndexLayer>
    </BarChart>
  );
});

/** Recharts draws in layers: its bars lie at 300. */
const behindBars = -50;
const aboveBars = 500;

/** From the lower value to the higher; null where a year is missing, so that no bar is made up. */
function spanOf({ from, to }: ModelDumbbell, place: (value: number) => number) {
  if (from.value === null || to.value === null) return null;
  return [from.value, to.value].map(place).sort((a, b) => a - b);
}
