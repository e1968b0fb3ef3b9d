import { useEffect, useState } from 'react';

/** A switch that is remembered in this browser; where nothing can be remembered it holds for the page. */
export function useStoredSwitch(
  key: string,
  initial: boolean,
): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(initial);
  useEffect(() => {
    const stored = read(key);
    if (stored !== null) setOn(stored === 'on');
  }, [key]);
  const change = (next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(key, next ? 'on' : 'off');
    } catch {
      // Storage may be closed.
    }
  };
  return [on, change];
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
