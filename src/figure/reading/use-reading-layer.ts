import { type ComponentType, useEffect, useState } from 'react';
import type { LaidChart } from '../../charts/chart';
import type { Stop } from '../../charts/stops';

type Layer = ComponentType<{ laid: LaidChart; onPoint?: (stop: Stop) => void }>;

let loaded: Layer | null = null;

async function load(): Promise<Layer> {
  loaded ??= (await import('./reading-layer')).ReadingLayer;
  return loaded;
}

/** The layer that reads a drawing; null until it has arrived, which it does on its own, after what is to be seen. */
export function useReadingLayer(): Layer | null {
  const [layer, setLayer] = useState<Layer | null>(() => loaded);
  useEffect(() => {
    if (layer !== null) return;
    // A drawing that cannot be read by pointer or keys can still be seen, and its table opened.
    load().then(
      (arrived) => setLayer(() => arrived),
      () => undefined,
    );
  }, [layer]);
  return layer;
}
