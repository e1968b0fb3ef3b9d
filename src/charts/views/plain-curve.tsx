import type { ComponentProps } from 'react';
import { Curve } from 'recharts';

/**
 * The line as Recharts draws it, without handing its element back: Recharts measures that at every change for an animation
 * there is none of, and to measure it the browser has to lay the page out once more.
 */
export function PlainCurve({ pathRef: _, ...drawn }: ComponentProps<typeof Curve>) {
  return <Curve {...drawn} />;
}
