import { useState } from 'react';

/** What became of a text that was to be copied: in the clipboard, or refused and shown for copying by hand. */
export type Copying<Kind extends string> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'copied'; readonly what: Kind }
  | { readonly kind: 'refused'; readonly text: string };

/** Copies texts to the clipboard; where the browser has none or refuses, hands the text back. */
export function useCopying<Kind extends string>() {
  const [copying, setCopying] = useState<Copying<Kind>>({ kind: 'idle' });
  async function copy(what: Kind, text: string) {
    setCopying({ kind: 'idle' });
    try {
      await navigator.clipboard.writeText(text);
      setCopying({ kind: 'copied', what });
    } catch {
      setCopying({ kind: 'refused', text });
    }
  }
  return { copying, copy };
}
