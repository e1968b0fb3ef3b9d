import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that always runs as it was last given, and stays the same: what it is handed to need not render again for it. */
export function useLatest<Arguments extends readonly unknown[]>(
  run: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
