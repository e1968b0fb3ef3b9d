import type { LaidText } from '../layout/layout';
import { fontFamily, type Paint } from '../theme';

/** A laid-out text with a halo in the colour of the ground, so that it reads over lines. Attributes only, no styles. */
export function DrawnText({
  laid,
  size,
  fill,
  paint,
  bold = false,
}: {
  laid: LaidText;
  size: number;
  fill: string;
  paint: Paint;
  bold?: boolean;
}) {
  return (
    <text
      x={round(laid.x)}
      y={round(laid.y)}
      textAnchor={laid.anchor}
      fontFamily={fontFamily}
      fontSize={size}
      fontWeight={bold ? 600 : 400}
      fill={fill}
      stroke={paint.ground}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {laid.text}
    </text>
  );
}

/** A coordinate short enough to publish: a tenth of a drawing unit. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
