import type { BarModel } from '../model';
import { textWidth } from '../text-width';
import { type BarLayout, type Box, scale } from './layout';
import type { SizeRules } from './size';

/** Gives a ranked bar chart its pixels: names to the left, a row a bar, the target's label above its line. */
export function layOutBars(model: BarModel, size: SizeRules): BarLayout {
  const narrow = size.width < 500;
  const shown = (bar: BarModel['bars'][number]) => (narrow ? bar.shortName : bar.name);
  const nameRoom = Math.max(
    ...model.bars.map((bar) => textWidth(shown(bar), size.type, bar.emphasis === 'highlighted')),
  );
  const left = Math.ceil(nameRoom) + 12;
  const valueRoom =
    Math.ceil(Math.max(...model.bars.map(({ text }) => textWidth(text, size.type, true)))) + 8;
  const top = size.type * 2 + 14;
  const plot: Box = {
    left,
    top,
    width: size.width - left - valueRoom,
    height: model.bars.length * size.row,
  };
  const highest = model.ticks.at(-1)?.value ?? 1;
  const at = (value: number) => scale(value, [0, highest], [plot.left, plot.left + plot.width]);
  return {
    form: 'bar',
    model,
    size,
    width: size.width,
    height: plot.top + plot.height + 6,
    plot,
    rows: model.bars.map((bar, row) => ({
      bar,
      y: plot.top + row * size.row + size.row / 2,
      x: bar.value === null ? null : at(bar.value),
    })),
    targetX: at(model.target.value),
    targetLabel: {
      text: narrow ? model.target.shortLabel : model.target.label,
      x: at(model.target.value),
      y: size.type,
      anchor: 'middle',
    },
  };
}
