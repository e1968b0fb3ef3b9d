import type { ReactNode } from 'react';
import { Surface } from 'recharts';

/**
 * The sheet a chart is drawn on. Of Recharts we take what draws (sheet, curves, rectangles), not its chart containers: where
 * everything lies is laid out before, and a store that works it out again answers a reader several times later.
 */
export function Frame({
  layout: { width, height },
  children,
}: {
  layout: { readonly width: number; readonly height: number };
  children: ReactNode;
}) {
  return (
    <Surface width={width} height={height} aria-hidden="true">
      {children}
    </Surface>
  );
}
