import { type PointerEvent, useRef } from 'react';

/** How far a finger has to go to turn the slide, in CSS pixels. */
const swipe = 50;

/**
 * Turns slides by pointer: a press on the left third goes back, elsewhere on; a swipe goes the way of the finger. Presses on links and
 * buttons are theirs.
 */
export function useTouch(onNext: () => void, onPrevious: () => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ clientX, clientY, button, isPrimary }: PointerEvent) => {
      start.current = button === 0 && isPrimary ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY, currentTarget, target }: PointerEvent<HTMLElement>) => {
      const from = start.current;
      start.current = null;
      if (from === null || (target instanceof Element && target.closest('a, button'))) return;
      const [dx, dy] = [clientX - from.x, clientY - from.y];
      if (Math.abs(dx) >= swipe && Math.abs(dx) > Math.abs(dy)) {
        if (dx < 0) onNext();
        else onPrevious();
      } else if (Math.hypot(dx, dy) < swipe / 4) {
        const { left, width } = currentTarget.getBoundingClientRect();
        if (clientX - left < width / 3) onPrevious();
        else onNext();
      }
    },
  };
}
