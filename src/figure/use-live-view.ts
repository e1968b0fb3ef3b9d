import { useEffect, useState } from 'react';
import type { Form } from '../charts/forms/forms';
import { arrivedView, loadView, type View } from '../charts/views/load-view';

/** `never`: not wanted yet. `idle`: as soon as the page has nothing better to do. `now`: at once. */
export type LiveWish = 'never' | 'idle' | 'now';

/** The live view of a form once it is wanted and has arrived; `failed` where it could not be loaded. */
export function useLiveView(
  form: Form,
  wish: LiveWish,
): {
  readonly view: View | null;
  readonly failed: boolean;
} {
  const [loaded, setLoaded] = useState<{ readonly form: Form; readonly view: View } | null>(null);
  // Another form is drawn at once where its view is there, though not in place of the picture the page came with.
  const isLive = loaded !== null || wish === 'now';
  const view = loaded?.form === form ? loaded.view : isLive ? arrivedView(form) : null;
  const [failed, setFailed] = useState<Form | null>(null);
  useEffect(() => {
    if (wish === 'never' || (view !== null && loaded !== null)) return;
    let wanted = true;
    const load = () =>
      loadView(form).then(
        (arrived) => wanted && setLoaded({ form, view: arrived }),
        () => wanted && setFailed(form),
      );
    const cancel = wish === 'now' ? null : whenIdle(load);
    if (cancel === null) void load();
    return () => {
      wanted = false;
      cancel?.();
    };
  }, [form, wish, view, loaded]);
  return { view, failed: failed === form && view === null };
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
