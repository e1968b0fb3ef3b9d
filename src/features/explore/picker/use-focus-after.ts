import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Where the keyboard goes on when what it was on has gone: `after` names the place, by selectors of which the first that
 * is found takes the focus, once the choice has changed.
 */
export function useFocusAfter(root: RefObject<HTMLElement | null>, choice: unknown) {
  const wanted = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    if (choice === undefined) return;
    for (const selector of wanted.current) {
      const found = root.current?.querySelector<HTMLElement>(selector);
      if (found === undefined || found === null) continue;
      found.focus();
      break;
    }
    wanted.current = [];
  }, [root, choice]);
  return (...selectors: readonly string[]) => {
    wanted.current = selectors;
  };
}
