import type { Chart } from '../../../charts/chart';
import type { BarLayout } from '../../../charts/layout/layout';

/** The chart with the first of its bars and every highlighted one; as it is where it has no bars, or no more than that. */
export function keepBars(chart: Chart, most: number): Chart {
  const { model } = chart;
  if (model.form !== 'bar' || model.bars.length <= most) return chart;
  const highlighted = model.bars.filter(({ emphasis }) => emphasis === 'highlighted');
  const first = model.bars
    .filter((bar) => !highlighted.includes(bar))
    .slice(0, Math.max(0, most - highlighted.length));
  const kept = new Set([...highlighted, ...first].map(({ name }) => name));
  return {
    model: { ...model, bars: model.bars.filter(({ name }) => kept.has(name)) },
    layOut: (size) => {
      const laid = chart.layOut(size);
      const { layout } = laid;
      return layout.form === 'bar' ? { ...laid, layout: withBars(layout, kept) } : laid;
    },
  };
}

function withBars(layout: BarLayout, kept: ReadonlySet<string>): BarLayout {
  const { plot, size } = layout;
  const rows = layout.rows
    .filter(({ bar }) => kept.has(bar.name))
    .map((row, at) => ({ ...row, y: plot.top + at * size.row + size.row / 2 }));
  const less = (layout.rows.length - rows.length) * size.row;
  return {
    ...layout,
    rows,
    height: layout.height - less,
    plot: { ...plot, height: plot.height - less },
    model: { ...layout.model, bars: layout.model.bars.filter(({ name }) => kept.has(name)) },
  };
}
