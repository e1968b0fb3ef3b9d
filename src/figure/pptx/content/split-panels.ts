import type { CategoryChart, SlidePanel, SlideTable } from '../slide-types';

/** More rows than this would be too small to read from the last row: they stand in two charts side by side. */
const mostRows = 18;

/** A chart of bars in one panel, or in two of the same axis. */
export function barsInPanels(chart: CategoryChart): readonly SlidePanel[] {
  return halves(chart.categories.length).map(([from, to]) => ({
    ...chart,
    categories: chart.categories.slice(from, to),
    series: chart.series.map((one) => ({ ...one, points: one.points.slice(from, to) })),
  }));
}

/** A table in one panel, or in two with the same heads. */
export function tableInPanels(table: SlideTable): readonly SlidePanel[] {
  return halves(table.rows.length).map(([from, to]) => ({
    ...table,
    rows: table.rows.slice(from, to),
  }));
}

function halves(count: number): readonly (readonly [number, number])[] {
  if (count <= mostRows) return [[0, count]];
  const half = Math.ceil(count / 2);
  return [
    [0, half],
    [half, count],
  ];
}
