import type { ScatterModel, ScatterPair } from '../forms/scatter-types';
import { type Box, scale } from './layout';

/** Where values lie in the plot, across and up. */
export interface Placing {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** The axes of a scatter end at their outer ticks. */
export function scatterPlacing(
  { acrossTicks, upTicks }: Pick<ScatterModel, 'acrossTicks' | 'upTicks'>,
  plot: Box,
): Placing {
  const across = tickSpan(acrossTicks);
  const up = tickSpan(upTicks);
  return {
    x: (value) => scale(value, across, [plot.left, plot.left + plot.width]),
    y: (value) => scale(value, up, [plot.top + plot.height, plot.top]),
  };
}

/** First and last value of an axis. */
export function tickSpan(all: ScatterModel['upTicks']): readonly [number, number] {
  return [all[0]?.value ?? 0, all.at(-1)?.value ?? 1];
}

/** The place of a pair; null where a value is missing. */
export function placeOf(
  { across, up }: ScatterPair,
  { x, y }: Placing,
): { readonly x: number; readonly y: number } | null {
  return across.value === null || up.value === null ? null : { x: x(across.value), y: y(up.value) };
}
