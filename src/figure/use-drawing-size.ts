import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { DrawingSize } from '../charts/layout/size';

/** Widths of the container, in CSS pixels, from which the next drawing is taken; `app/styles/figure.css` has the same. */
const steps = { medium: 520, wide: 900 } as const;

/** The drawing that suits a width. */
export function drawingSizeFor(width: number): DrawingSize {
  if (width >= steps.wide) return 'wide';
  return width >= steps.medium ? 'medium' : 'narrow';
}

/** The drawing that suits the element's width; null until it was measured. */
export function useDrawingSize(element: RefObject<HTMLElement | null>): DrawingSize | null {
  const [size, setSize] = useState<DrawingSize | null>(null);
  // A drawing that comes while the page is awake is laid out before anything is painted.
  useLayoutEffect(() => {
    const width = element.current?.getBoundingClientRect().width ?? 0;
    if (width > 0) setSize(drawingSizeFor(width));
  }, [element]);
  useEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) {
        setSize(drawingSizeFor(entry.contentRect.width));
      }
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
