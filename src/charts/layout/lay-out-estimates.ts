import type { LineModel } from '../model';
import { isClearOfLines } from './clear-of-lines';
import type { LaidText, LineLayout } from './layout';
import { valueY } from './line-scale';
import { type TextBox, textBox } from './text-box';

/**
 * The word at the band of estimates: at its top, or where a line runs there, above the plot (`free`: nothing else stands there), or
 * as high in the band as it is clear. Where lines leave no room there is none: the subtitle says which years are estimates.
 */
export function layOutEstimates(
  model: LineModel,
  { lines, plot, size: { type } }: LineLayout,
  free: boolean,
): readonly LaidText[] {
  if (model.estimatesFrom === null) return [];
  const at = (y: number): LaidText => ({
    text: model.estimatesLabel,
    x: plot.left + plot.width - 4,
    y,
    anchor: 'end',
  });
  const top = at(plot.top + type + 1);
  const above = at(plot.top - 5);
  const rows = Array.from({ length: Math.floor((plot.height - 2 * type) / step) }, (_, row) =>
    at(top.y + (row + 1) * step),
  );
  const levels = model.targets.map(({ value }) => valueY(value, model, plot));
  const isClear = (laid: LaidText) => {
    const box = textBox(laid, type);
    return isClearOfLines(lines, box, 2) && !levels.some((y) => isIn(y, box));
  };
  const places = free ? [top, above, ...rows] : [top, ...rows];
  const found = places.find(isClear);
  return found === undefined ? [] : [found];
}

/** How much lower each place is than the one before, in drawing units. */
const step = 4;

function isIn(y: number, { top, bottom }: TextBox): boolean {
  return y > top - 2 && y < bottom + 2;
}
