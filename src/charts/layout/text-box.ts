import { textWidth } from '../text-width';
import type { LaidText, Stroke } from './layout';

/** The room a laid-out text takes, in drawing units. */
export interface TextBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room a text takes, from the top of its capitals to the foot of its descenders. */
export function textBox({ text, x, y, anchor }: LaidText, size: number, bold = false): TextBox {
  const width = textWidth(text, size, bold);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { left, right: left + width, top: y - 0.8 * size, bottom: y + 0.25 * size };
}

/** Whether two boxes share any room. */
export function overlap(a: TextBox, b: TextBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a straight line runs through a box. */
export function runsThrough({ x1, y1, x2, y2 }: Stroke, box: TextBox): boolean {
  let from = 0;
  let to = 1;
  const sides: readonly (readonly [number, number])[] = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ];
  for (const [run, room] of sides) {
    if (run === 0 && room < 0) return false;
    if (run < 0) from = Math.max(from, room / run);
    if (run > 0) to = Math.min(to, room / run);
  }
  return from <= to;
}
