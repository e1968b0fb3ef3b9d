import type { Format } from '../../../language/format';

/** Decimals that tell a margin from nothing: two, more where it is smaller than a hundredth. In points. */
function marginDecimals(margin: number): number {
  const size = Math.abs(margin);
  if (size === 0 || size >= 0.005) return 2;
  return Math.min(6, Math.max(3, Math.ceil(-Math.log10(size))));
}

/** A number with its sign, a plus included: a margin is told from a level by it. */
export function signed(value: number, decimals: number, { number }: Format): string {
  const text = number(value, decimals);
  return value > 0 ? `+${text}` : text;
}

/** A margin in points: `+0.69`, `+0.0002`. */
export function marginText(margin: number, format: Format): string {
  return signed(margin, marginDecimals(margin), format);
}
