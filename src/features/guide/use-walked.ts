import { type RefObject, useEffect, useRef } from 'react';

/**
 * Whether the reader has just gone to another step, by a link (`walk`) or through the history of the browser: whoever acts on it
 * sets it back. A page that opens at a step, which its prerendered form did not, was not walked to.
 */
export function useWalked(): { readonly walked: RefObject<boolean>; readonly walk: () => void } {
  const walked = useRef(false);
  useEffect(() => {
    const note = () => {
      walked.current = true;
    };
    // Before whoever renders the new address.
    window.addEventListener('popstate', note, { capture: true });
    return () => window.removeEventListener('popstate', note, { capture: true });
  }, []);
  return {
    walked,
    walk: () => {
      walked.current = true;
    },
  };
}
