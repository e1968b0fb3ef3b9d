import type { CategoryChart, SlidePanel, SlideTable } from '../slide-types';

/** More rows than this would be too small to read from the last row: they stand in panels side by side. */
const mostRows = 13;
const mostPanels = 3;

/** A chart of bars in one panel, or in up to three of the same axis, each with the series that have values in it. */
export function barsInPanels(chart: CategoryChart): readonly SlidePanel[] {
  const parts = partsOf(chart.categories.length);
  return parts.map(([from, to]) => {
    const series = chart.series.map((one) => ({ ...one, points: one.points.slice(from, to) }));
    const valued = series.filter(({ points }) => points.some(({ value }) => value !== null));
    return {
      ...chart,
      categories: chart.categories.slice(from, to),
      series: valued.length === 0 ? series : valued,
      axis: {
        ...chart.axis,
        lowest: chart.kind === 'bar' ? withLabelRoom(chart.axis) : chart.axis.lowest,
        shown: chart.kind !== 'bar' || parts.length === 1,
      },
    };
  });
}

/** A table in one panel, or in up to three with the same heads. */
export function tableInPanels(table: SlideTable): readonly SlidePanel[] {
  return partsOf(table.rows.length).map(([from, to]) => ({
    ...table,
    rows: table.rows.slice(from, to),
  }));
}

/** Where the axis starts so that labels at the ends of bars below zero stand on no name. */
function withLabelRoom({ lowest, highest, step }: CategoryChart['axis']): number {
  if (lowest >= 0 || step === null) return lowest;
  return lowest - Math.ceil((0.7 * (highest - lowest)) / step) * step;
}

function partsOf(count: number): readonly (readonly [number, number])[] {
  const panels = Math.min(mostPanels, Math.max(1, Math.ceil(count / mostRows)));
  const each = Math.ceil(count / panels);
  return Array.from({ length: panels }, (_, at) => [at * each, Math.min(count, (at + 1) * each)]);
}
