import type { MapLabel } from '../forms/map-types';
import { textWidth } from '../text-width';
import type { Box } from './layout';
import type { SizeRules } from './size';

/** The size of a label's type: chosen allies have the drawing's, the many others a smaller one. */
export function labelType(bold: boolean, { type, width }: SizeRules): number {
  if (width < 500) return type - 1;
  return bold ? type : type - 2;
}

/** Height of figures and capitals above the baseline, and of a text with its descenders, as parts of the type size. */
export const ascent = 0.74;
/** The height of a text by the size of its type. */
export const textHeight = 0.98;

/** The room a label takes. */
export function labelBox({ laid, bold }: MapLabel, size: SizeRules): Box {
  const type = labelType(bold, size);
  const width = textWidth(laid.text, type, bold);
  const shift = { start: 0, middle: width / 2, end: width }[laid.anchor];
  return {
    left: laid.x - shift,
    top: laid.y - type * ascent,
    width,
    height: type * textHeight,
  };
}

/** A way from a reading point. */
export interface Shift {
  readonly dx: number;
  readonly dy: number;
  readonly radius: number;
}

/** Ways from a reading point in sixteen directions, the nearest first. */
export function shiftsAround(radii: readonly number[]): readonly Shift[] {
  return radii.flatMap((radius) =>
    Array.from({ length: radius === 0 ? 1 : directions }, (_, at) => {
      const angle = (2 * Math.PI * at) / directions;
      return { dx: radius * Math.cos(angle), dy: radius * Math.sin(angle), radius };
    }),
  );
}

const directions = 16;
