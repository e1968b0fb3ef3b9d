import { type RefObject, useEffect } from 'react';

/**
 * Names the hidden button before the field that closes the open list for screen readers on touch screens: Base UI has only
 * an English name for it, and no prop. Stands inside the list, so that it is there when the button is.
 */
export function CloseLabel({
  place,
  label,
}: {
  place: RefObject<HTMLElement | null>;
  label: string;
}) {
  useEffect(() => {
    place.current?.querySelector(unnamed)?.setAttribute('aria-label', label);
  });
  return null;
}

const unnamed = '[role="button"][aria-label="Dismiss"]';
