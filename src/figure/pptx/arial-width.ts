import { textWidth } from '../../charts/text-width';

/** Arial is narrower than Inter, whose widths are known. */
const narrower = 0.94;

/** The room a text takes in Arial, in the unit of `size`; never less than it does. */
export function arialWidth(text: string, size: number, bold = false): number {
  return textWidth(text, size, bold) * narrower;
}
