import { useEffect, useState } from 'react';

/** Whether the pointer has not moved for a while, in milliseconds. */
export function useIdle(after: number): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer = window.setTimeout(() => setIdle(true), after);
    const stir = () => {
      setIdle(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIdle(true), after);
    };
    for (const event of stirring) window.addEventListener(event, stir, { passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const event of stirring) window.removeEventListener(event, stir);
    };
  }, [after]);
  return idle;
}

const stirring = ['pointermove', 'pointerdown', 'focusin'] as const;
