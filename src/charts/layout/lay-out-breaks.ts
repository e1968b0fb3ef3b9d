import type { LineModel } from '../model';
import type { LaidText, LineLayout } from './layout';
import { yearX } from './line-scale';
import { overlap, textBox } from './text-box';

/**
 * The words beside the marks of breaks in series, where they meet no other text of a layout that has none of them yet. Where there
 * is no room, a mark stands without its words: the notes beneath a chart say them too.
 */
export function layOutBreaks({ breaks }: LineModel, layout: LineLayout): readonly LaidText[] {
  const placed: LaidText[] = [];
  for (const { year, label } of breaks) {
    const x = yearX(year - 0.5, layout.model, layout.plot);
    placed.push(...breakText(label, x, placed, layout));
  }
  return placed;
}

/** To the right of its mark or to the left, as high as there is room. */
function breakText(
  text: string,
  x: number,
  placed: readonly LaidText[],
  { plot, size, marginTexts, endLabels }: LineLayout,
): readonly LaidText[] {
  const { type, width } = size;
  const taken = [
    ...[...marginTexts, ...placed].map((laid) => textBox(laid, type)),
    ...endLabels.map((laid) => textBox(laid, type, laid.bold)),
  ];
  const isClear = (laid: LaidText) => {
    const box = textBox(laid, type);
    const inside = box.left >= plot.left && box.right <= width - 2;
    return inside && !taken.some((other) => overlap(box, other));
  };
  const first: LaidText = { text, x: x + 6, y: plot.top + type + 1, anchor: 'start' };
  const count = Math.floor((plot.height - type) / (type + 3));
  const rows = Array.from({ length: count }, (_, row) => first.y + row * (type + 3));
  const wishes = rows.flatMap((y): LaidText[] => [
    { ...first, y },
    { ...first, y, x: x - 6, anchor: 'end' },
    { ...first, y, x: plot.left + 2 },
  ]);
  const found = wishes.find(isClear);
  return found === undefined ? [] : [found];
}
