import { spread } from '../../charts/layout/spread';
import type { ChartFrame } from './chart-frame';
import type { CategoryChart } from './slide-types';

/** How far a label moves from beside its mark, as parts of the chart. */
export interface LabelShift {
  readonly x: number;
  readonly y: number;
  /** Whether a line leads back to its mark; not across the plot. */
  readonly led: boolean;
}

/**
 * How far each series' label moves so that all stand in the margin behind the plot, none on another: by series, those
 * without one staying where they are.
 */
export function labelShifts(chart: CategoryChart, frame: ChartFrame): readonly LabelShift[] {
  const { lowest, highest, scale } = chart.axis;
  const { plot, height, labelType, edges } = frame;
  const place = (value: number) => (scale === 'log' ? Math.log(value) : value);
  const count = chart.categories.length;
  const column = plot.width / Math.max(1, edges ? count - 1 : count);
  const wishes = chart.series.flatMap((one, at) => {
    const last = one.points.findLastIndex(({ value }) => value !== null);
    const value = one.points[last]?.value ?? null;
    if (one.label === null || one.label === 'values' || value === null) return [];
    const part = (place(highest) - place(value)) / (place(highest) - place(lowest));
    const x = (count - 1 - last + (edges ? 0 : 0.5)) * column;
    return [{ at, x, y: part * plot.height, led: last === count - 1 && edges }];
  });
  const placed = spread(
    wishes.map(({ y }) => y),
    (labelType * 1.25) / 72 / height,
    0,
    plot.height,
  );
  const shifts = chart.series.map(() => ({ x: 0, y: 0, led: false }));
  wishes.forEach(({ at, x, y, led }, index) => {
    const moved = (placed[index] ?? y) - y;
    shifts[at] = { x: x + gap, y: moved, led: led && Math.abs(moved) > gap };
  });
  return shifts;
}

/** Between a mark and its label. */
const gap = 0.008;
