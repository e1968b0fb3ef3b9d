import { type RefObject, useLayoutEffect } from 'react';
import type { DrawingSize } from '../charts/layout/size';

/** Widths of the container, in CSS pixels, from which the next drawing is taken; `app/styles/figure.css` has the same. */
const steps = { medium: 520, wide: 900 } as const;

/** The drawing that suits a width. */
export function drawingSizeFor(width: number): DrawingSize {
  if (width >= steps.wide) return 'wide';
  return width >= steps.medium ? 'medium' : 'narrow';
}

/** The drawing that suits a width, kept by whatever outlives the drawings, and how it is set; null until it was measured. */
export type KeptSize = readonly [DrawingSize | null, (size: DrawingSize) => void];

/** The drawing that suits the element's width, or for its first rendering the one before; null until any was measured. */
export function useDrawingSize(
  element: RefObject<HTMLElement | null>,
  [size, setSize]: KeptSize,
): DrawingSize | null {
  // A drawing that comes while the page is awake is laid out before anything is painted.
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const take = (width: number) => {
      if (width > 0) setSize(drawingSizeFor(width));
    };
    take(measured.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => take(entry?.contentRect.width ?? 0));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, setSize]);
  return size;
}
