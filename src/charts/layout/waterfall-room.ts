import type { WaterfallModel } from '../forms/waterfall-types';
import { textWidth } from '../text-width';
import type { Box } from './layout';
import type { SizeRules } from './size';
import { furtherKeysHeight } from './waterfall-keys';

/** Where the columns of a waterfall stand. */
export interface WaterfallRoom {
  /** With the room of the sums. */
  readonly plot: Box;
  /** From one year to the next, and how wide a bar is. */
  readonly pitch: number;
  readonly bar: number;
  readonly sumsLeft: number;
  readonly sumPitch: number;
  readonly sumBar: number;
}

/** How much of its room a bar takes, and how wide it is at most. */
const fullness = 0.7;
const widestBar = 88;
const widestPitch = 200;

/** Between the years and the sums. */
const apart = 0.5;

/** Parts the width among years and sums: a sum is as wide as its name and its amount need. */
export function waterfallRoom(model: WaterfallModel, size: SizeRules): WaterfallRoom {
  const { type, width, height } = size;
  const { ticks, sums, steps } = model;
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => textWidth(text, type)))) + 10;
  const top = 2 * type + 26 + furtherKeysHeight(model, size);
  const plot = { left, top, width: width - left, height: height - top - type - 14 };
  const wanted = Math.max(
    0,
    ...sums.flatMap(({ name, plain }) => [
      textWidth(name, type, true),
      textWidth(plain, type, true),
    ]),
  );
  const sumPitch = Math.ceil(wanted) + 12;
  const columns = steps.length + (sums.length === 0 ? 0 : apart);
  const pitch = Math.min(widestPitch, (plot.width - sums.length * sumPitch) / columns);
  const bar = Math.max(2, Math.min(widestBar, Math.round(pitch * fullness)));
  return {
    plot: { ...plot, width: columns * pitch + sums.length * sumPitch },
    pitch,
    bar,
    sumsLeft: left + columns * pitch,
    sumPitch,
    sumBar: Math.min(Math.round(bar * 1.5), widestBar, Math.round(sumPitch * fullness)),
  };
}
