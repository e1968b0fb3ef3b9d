import type { LineModel } from '../model';
import type { LaidText, LineLayout } from './layout';
import { yearX } from './line-scale';
import { overlap, textBox } from './text-box';

/** The words beside the marks of breaks in series, where they meet no other text of a layout that has none of them yet. */
export function layOutBreaks({ breaks }: LineModel, layout: LineLayout): readonly LaidText[] {
  const placed: LaidText[] = [];
  for (const { year, label } of breaks) {
    const x = yearX(year - 0.5, layout.model, layout.plot);
    placed.push(breakText(label, x, placed, layout));
  }
  return placed;
}

/** To the right of its mark or to the left, as high as there is room. */
function breakText(
  text: string,
  x: number,
  placed: readonly LaidText[],
  { plot, size, marginTexts, endLabels }: LineLayout,
): LaidText {
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
  const rows = Array.from({ length: 8 }, (_, row) => first.y + row * (type + 3));
  const wishes = rows.flatMap((y): LaidText[] => [
    { ...first, y },
    { ...first, y, x: x - 6, anchor: 'end' },
    { ...first, y, x: plot.left + 2 },
  ]);
  return wishes.find(isClear) ?? first;
}
