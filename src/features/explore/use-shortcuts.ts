import { useEffect, useRef } from 'react';

/** What a single key does, by the key. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Single keys that act anywhere on the page but where something is typed, and not with a modifier; off where `enabled` is false. */
export function useShortcuts(shortcuts: Shortcuts, enabled: boolean): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    if (!enabled) return;
    const act = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(typing) !== null) return;
      const action = Object.hasOwn(current.current, event.key)
        ? current.current[event.key]
        : undefined;
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [enabled]);
}

/** Where a key is text or belongs to a control, and dialogs. */
const typing =
  'input:not([type="checkbox"]), select, textarea, [contenteditable], [role="dialog"], [role="listbox"], [role="grid"]';
