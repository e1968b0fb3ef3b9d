import { type ComponentType, useEffect, useState } from 'react';
import type { ChartLayout } from '../charts/layout/layout';
import type { Paint } from '../charts/theme';

/** The component that draws live, from the chart library. */
export type LiveView = ComponentType<{ layout: ChartLayout; paint: Paint }>;

/** `never`: not wanted yet. `idle`: as soon as the page has nothing better to do. `now`: at once. */
export type LiveWish = 'never' | 'idle' | 'now';

let loading: Promise<LiveView> | null = null;

/** Loads the chart library once. A failed load is tried again at the next wish. */
function loadLiveView(): Promise<LiveView> {
  loading ??= import('../charts/views/chart-view').then(({ ChartView }) => ChartView);
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** The live view once it is wanted and has arrived; `failed` where it could not be loaded. */
export function useLiveView(wish: LiveWish): {
  readonly view: LiveView | null;
  readonly failed: boolean;
} {
  const [view, setView] = useState<LiveView | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (wish === 'never' || view !== null) return;
    let wanted = true;
    const load = () =>
      loadLiveView().then(
        (loaded) => wanted && setView(() => loaded),
        () => wanted && setFailed(true),
      );
    const cancel = wish === 'now' ? (void load(), () => undefined) : whenIdle(load);
    return () => {
      wanted = false;
      cancel();
    };
  }, [wish, view]);
  return { view, failed };
}

/** Runs a task once the page is loaded and idle; answers how to call it off. */
function whenIdle(task: () => void): () => void {
  let handle: number | null = null;
  const idle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 200));
  const cancelIdle = window.cancelIdleCallback ?? window.clearTimeout;
  const ask = () => {
    handle = idle(task, { timeout: 2000 });
  };
  if (document.readyState === 'complete') ask();
  else window.addEventListener('load', ask, { once: true });
  return () => {
    window.removeEventListener('load', ask);
    if (handle !== null) cancelIdle(handle);
  };
}
