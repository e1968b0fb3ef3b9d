import { useEffect, useState } from 'react';

/** How long a control waits for the page to follow, in milliseconds. */
const patience = 1000;

/**
 * What a control shows: at once what the reader chose, though the page follows only after the chart. Where the page does not
 * follow, because it cannot, the control goes back to what holds.
 */
export function useAhead<Value>(value: Value): readonly [Value, (chosen: Value) => void] {
  const [ahead, setAhead] = useState({ of: value, shown: value });
  const now = ahead.of === value ? ahead : { of: value, shown: value };
  if (now !== ahead) setAhead(now);
  const waits = now.shown !== value;
  useEffect(() => {
    if (!waits) return;
    const giveUp = setTimeout(() => setAhead({ of: value, shown: value }), patience);
    return () => clearTimeout(giveUp);
  }, [waits, value]);
  return [now.shown, (chosen) => setAhead({ of: value, shown: chosen })];
}
