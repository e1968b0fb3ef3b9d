import { memo } from 'react';
import { Rectangle } from 'recharts';
import { isEstimate } from '../../domain/status';
import { scale } from '../layout/layout';
import type { ModelBar } from '../model';
import { TicksAcross } from './axis-ticks';
import { BarLabels } from './bar-labels';
import { round } from './drawn-text';
import { Frame } from './frame';
import { GridLines } from './grid-lines';
import type { ViewProps } from './view-props';

/** Ranked bars as they were laid out: Recharts' rectangles with names, values and the target's line. */
export const BarView = memo(function BarView({ layout, paint }: ViewProps<'bar'>) {
  const { model, plot, size, rows, zeroX } = layout;
  const at = (value: number) =>
    scale(value, [model.lowest, model.highest], [plot.left, plot.left + plot.width]);
  const ticks = layout.ticks.map(({ value, text }) => ({ at: at(value), text }));
  const thickness = Math.round(size.row * filled);
  return (
    <Frame layout={layout}>
      <GridLines places={ticks.map((tick) => tick.at)} plot={plot} stroke={paint.grid} />
      <TicksAcross ticks={ticks} y={plot.top - 10} size={size.type} paint={paint} />
      {rows.map(({ bar, x, y }) =>
        x === null ? null : (
          <Rectangle
            key={bar.name}
            x={round(Math.min(zeroX, x))}
            y={round(y - (size.row * filled) / 2)}
            width={round(Math.abs(x - zeroX))}
            height={thickness}
            {...fillOf(bar, paint)}
          />
        ),
      )}
      <BarLabels layout={layout} paint={paint} />
    </Frame>
  );
});

/** How much of its row a bar fills. */
const filled = 0.64;

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
