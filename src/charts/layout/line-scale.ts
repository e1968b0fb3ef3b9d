import type { LineModel } from '../model';
import { type Box, scale } from './layout';

/** The values the vertical axis spans. */
export function span({ ticks: all }: LineModel): readonly [number, number] {
  return [all[0]?.value ?? 0, all.at(-1)?.value ?? 1];
}

/** The height of a value in the plot. */
export function valueY(value: number, model: LineModel, plot: Box): number {
  return scale(value, span(model), [plot.top + plot.height, plot.top]);
}

/** The place of a year (or a fraction of one) in the plot. */
export function yearX(year: number, model: LineModel, plot: Box): number {
  return scale(year, model.years, [plot.left, plot.left + plot.width]);
}
