import type { LineModel } from '../model';
import { type Box, scale } from './layout';

/** The values the vertical axis spans. */
export function span({ ticks: all }: LineModel): readonly [number, number] {
  return [all[0]?.value ?? 0, all.at(-1)?.value ?? 1];
}

/** The years the horizontal axis spans; a single year stands in the middle of its own. */
export function yearSpan({ years: [from, to] }: LineModel): readonly [number, number] {
  return from === to ? [from - 0.5, to + 0.5] : [from, to];
}

/** The height of a value in the plot; on a ratio axis the value is above zero. */
export function valueY(value: number, model: LineModel, plot: Box): number {
  const [from, to] = span(model);
  const range = [plot.top + plot.height, plot.top] as const;
  if (model.scale === 'linear') return scale(value, [from, to], range);
  return scale(Math.log(value), [Math.log(from), Math.log(to)], range);
}

/** The place of a year (or a fraction of one) in the plot. */
export function yearX(year: number, model: LineModel, plot: Box): number {
  return scale(year, yearSpan(model), [plot.left, plot.left + plot.width]);
}
