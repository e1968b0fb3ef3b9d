import { type RefObject, useEffect } from 'react';

/**
 * Names the two hidden buttons that close the open list for screen readers on touch screens: Base UI has only an English
 * name for them, and no prop. Stands inside the list, so that it is there when they are.
 */
export function CloseLabel({
  places,
  label,
}: {
  places: readonly RefObject<HTMLElement | null>[];
  label: string;
}) {
  useEffect(() => {
    for (const { current } of places) {
      for (const button of current?.querySelectorAll(unnamed) ?? []) {
        button.setAttribute('aria-label', label);
      }
    }
  });
  return null;
}

const unnamed = '[role="button"][aria-label="Dismiss"]';
