import { textWidth } from '../text-width';
import type { LaidText } from './layout';

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
