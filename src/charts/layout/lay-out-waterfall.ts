import { isEstimate } from '../../domain/status';
import type {
  LaidStep,
  LaidSum,
  ModelStep,
  WaterfallLayout,
  WaterfallModel,
} from '../forms/waterfall-types';
import { type Box, scale } from './layout';
import type { SizeRules } from './size';
import { waterfallKeys } from './waterfall-keys';
import { waterfallRoom } from './waterfall-room';
import { waterfallTexts } from './waterfall-texts';

/** The height of the outline of a missing amount. */
const gapHeight = 14;

/** The least height of a bar: an amount of nearly nothing is still to be seen. */
const leastHeight = 1.5;

/** Gives a waterfall its pixels: a column a year, the sums to the right of a gap. */
export function layOutWaterfall(model: WaterfallModel, size: SizeRules): WaterfallLayout {
  const room = waterfallRoom(model, size);
  const { plot, pitch, bar } = room;
  const values = model.ticks.map(({ value }) => value);
  const span = [values[0] ?? 0, values.at(-1) ?? 1] as const;
  const at = (value: number) => scale(value, span, [plot.top + plot.height, plot.top]);
  const boxOf = (left: number, width: number, from: number, to: number): Box => {
    const height = Math.max(leastHeight, Math.abs(at(from) - at(to)));
    return { left, width, top: Math.min(at(from), at(to)), height };
  };
  const steps = model.steps.map((step, index): LaidStep => {
    const left = plot.left + index * pitch + (pitch - bar) / 2;
    const mixed =
      step.pieces.some(({ value }) => value < 0) && step.pieces.some(({ value }) => value > 0);
    return {
      step,
      left,
      width: bar,
      top: at(step.end),
      bars: step.pieces.map(({ colour, value, start, end }) => ({
        fill: { colour, hatched: value > 0, estimated: isEstimate(step.status) },
        box: boxOf(mixed && value >= 0 ? left + bar / 2 : left, mixed ? bar / 2 : bar, start, end),
      })),
      gap:
        step.value === null ? { left, width: bar, top: at(step.start), height: gapHeight } : null,
    };
  });
  const sums = model.sums.map(
    (sum, index): LaidSum => ({
      sum,
      fill: { colour: 'sum', hatched: sum.value > 0, estimated: false },
      box: boxOf(
        room.sumsLeft + index * room.sumPitch + (room.sumPitch - room.sumBar) / 2,
        room.sumBar,
        0,
        sum.value,
      ),
    }),
  );
  const keys = waterfallKeys(model, size);
  const asides = model.steps.filter(({ aside }) => aside).length;
  const laid = { model, size, room, steps, sums, at };
  return {
    form: 'waterfall',
    model,
    size,
    width: size.width,
    height: size.height,
    plot,
    steps,
    sums,
    grid: values.map(at),
    zeroY: at(0),
    links: linksOf(steps, at),
    band: bandOf(model, plot, pitch),
    asideX: asides === 0 || asides === steps.length ? null : plot.left + asides * pitch,
    keys: keys.boxes,
    texts: [...keys.texts, ...waterfallTexts(laid)],
  };
}

/** From the end of each step to the next, and none where the sum starts anew. */
function linksOf(steps: readonly LaidStep[], at: (value: number) => number) {
  return steps.flatMap(({ step, left, width }, index) => {
    const next = steps[index + 1];
    if (next === undefined || next.step.aside !== step.aside) return [];
    return [{ x1: left + width, x2: next.left, y: at(step.end) }];
  });
}

/** From the first year of estimates to the last year. */
function bandOf(
  { estimatesFrom, steps }: { estimatesFrom: number | null; steps: readonly ModelStep[] },
  plot: Box,
  pitch: number,
): Box | null {
  if (estimatesFrom === null) return null;
  const before = steps.findIndex(({ year }) => year === estimatesFrom);
  const left = plot.left + before * pitch;
  return { ...plot, left, width: (steps.length - before) * pitch };
}
