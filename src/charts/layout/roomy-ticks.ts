import type { ModelTick } from '../model';
import { textWidth } from '../text-width';
import { type BarLayout, scale } from './layout';

/** Between two texts of an axis. */
const gap = 8;

/** Every tick of the axis of values, or from zero every second, third ... until no two texts meet. */
export function roomyTicks({ model, plot, size, ticks }: BarLayout): readonly ModelTick[] {
  const zero = ticks.findIndex(({ value }) => value === 0);
  const ends = (tick: ModelTick) => {
    const range = [plot.left, plot.left + plot.width] as const;
    const middle = scale(tick.value, [model.lowest, model.highest], range);
    const half = textWidth(tick.text, size.type) / 2;
    return { left: middle - half, right: middle + half };
  };
  const isRoomy = (kept: readonly ModelTick[]) =>
    kept.every((tick, at) => {
      const before = kept[at - 1];
      return before === undefined || ends(before).right + gap <= ends(tick).left;
    });
  const thinned = ticks.map((_, step) => ticks.filter((_, at) => (at - zero) % (step + 1) === 0));
  return thinned.find(isRoomy) ?? [];
}
