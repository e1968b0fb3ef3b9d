import type { BarModel, ModelBar } from '../model';
import { textWidth } from '../text-width';
import { type BarLayout, type Box, type LaidText, scale } from './layout';
import type { SizeRules } from './size';

/**
 * Gives a ranked bar chart its pixels: names to the left, a row a bar, the target's label above its line. `reserved`: the texts
 * that have to have room behind the longest bar; those of other years among them, the axis stays while the years are played.
 */
export function layOutBars(
  model: BarModel,
  size: SizeRules,
  reserved: readonly string[] = model.bars.map(({ endText }) => endText),
): BarLayout {
  const narrow = size.width < 500;
  const shown = (bar: BarModel['bars'][number]) => (narrow ? bar.shortName : bar.name);
  const nameRoom = Math.max(
    ...model.bars.map((bar) => textWidth(shown(bar), size.type, bar.emphasis === 'highlighted')),
  );
  const left = Math.ceil(nameRoom) + 12;
  const valueRoom =
    Math.ceil(Math.max(...reserved.map((text) => textWidth(text, size.type, true)))) + valueGap;
  const top = size.type * 2 + 14;
  const plot: Box = {
    left,
    top,
    width: size.width - left - valueRoom,
    height: model.bars.length * size.row,
  };
  const at = (value: number) =>
    scale(value, [model.lowest, model.highest], [plot.left, plot.left + plot.width]);
  const targetX = model.target === null ? null : at(model.target.value);
  return {
    form: 'bar',
    model,
    size,
    ticks: model.ticks,
    zeroX: at(0),
    width: size.width,
    height: plot.top + plot.height + 6,
    plot,
    rows: model.bars.map((bar, row) => ({
      bar,
      y: plot.top + row * size.row + size.row / 2,
      x: bar.value === null ? null : at(bar.value),
      textX: textX(bar, bar.value === null ? at(0) : at(Math.max(0, bar.value)), targetX, size),
    })),
    targetX,
    marginTexts: [
      ...(model.target === null || targetX === null
        ? []
        : [targetLabel(narrow ? model.target.shortLabel : model.target.label, targetX, size)]),
      ...(model.axisUnit === null
        ? []
        : [{ text: model.axisUnit, x: plot.left, y: size.type, anchor: 'start' } as const]),
    ],
  };
}

const valueGap = 8;

/** Above the target's line, or as near to it as the drawing's edge allows. */
function targetLabel(text: string, targetX: number, size: SizeRules): LaidText {
  const edge = size.width - textWidth(text, size.type) / 2 - 2;
  return { text, x: Math.min(targetX, edge), y: size.type, anchor: 'middle' };
}

/**
 * Where a bar's text starts: behind the bar, or behind the target's line where the text would cross it; never past the edge.
 * A text that would move far from its bar, as if the bar reached the line, stays and crosses it.
 */
function textX(bar: ModelBar, end: number, targetX: number | null, size: SizeRules): number {
  const start = end + valueGap - 2;
  const width = textWidth(bar.remark ?? bar.endText, size.type, bar.emphasis === 'highlighted');
  const crosses = targetX !== null && start < targetX + 2 && start + width > targetX - 2;
  const behind = targetX === null ? start : targetX + valueGap - 2;
  const near = behind - start < size.type * 2.5;
  return Math.min(crosses && near ? behind : start, size.width - width - 2);
}
