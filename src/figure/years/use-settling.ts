import { useEffect, useMemo, useRef } from 'react';
import type { Phase } from './phase';

/** How long a value that keys or buttons change has to stay before it counts as at rest, in milliseconds. */
export const settlingTime = 400;

/** Reports a value that moves, and once more when it rests. */
export interface Settling<Value> {
  /** The value is being dragged; whoever drags says where it rests. */
  readonly drag: (value: Value) => void;
  /** The value was changed in a way that has no end of its own (a key, a button): it rests if nothing follows. */
  readonly nudge: (value: Value) => void;
  readonly rest: (value: Value) => void;
  /** A nudged value rests now. */
  readonly settle: () => void;
}

/** A held key is one gesture: all of its values are reported as on their way, and only the last as at rest. */
export function useSettling<Value>(report: (value: Value, phase: Phase) => void): Settling<Value> {
  const latest = useRef(report);
  const waiting = useRef<{ readonly timer: number; readonly value: Value } | null>(null);
  useEffect(() => {
    latest.current = report;
  });
  useEffect(() => () => window.clearTimeout(waiting.current?.timer), []);
  return useMemo(() => {
    const forget = () => {
      window.clearTimeout(waiting.current?.timer);
      waiting.current = null;
    };
    const rest = (value: Value) => {
      forget();
      latest.current(value, 'done');
    };
    return {
      drag(value) {
        forget();
        latest.current(value, 'dragging');
      },
      nudge(value) {
        forget();
        waiting.current = { value, timer: window.setTimeout(() => rest(value), settlingTime) };
        latest.current(value, 'stepping');
      },
      rest,
      settle() {
        if (waiting.current !== null) rest(waiting.current.value);
      },
    };
  }, []);
}
