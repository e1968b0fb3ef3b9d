import { useState } from 'react';
import { type CopyKind, copyFrom, textByHand } from './copies';
import type { ExportJob } from './export-job';

/** What became of a wish to copy. `byHand` is the text to copy without the clipboard; null where there is none. */
export type Copying =
  | { readonly kind: 'idle' }
  | { readonly kind: 'copying' | 'copied'; readonly what: CopyKind }
  | { readonly kind: 'refused'; readonly what: CopyKind; readonly byHand: string | null };

/** Copies from a figure; where the browser refuses, says so and hands back what can be copied by hand. */
export function useCopies() {
  const [copying, setCopying] = useState<Copying>({ kind: 'idle' });
  async function copy(what: CopyKind, job: ExportJob) {
    setCopying({ kind: 'copying', what });
    try {
      await copyFrom(what, job);
      setCopying({ kind: 'copied', what });
    } catch {
      const byHand = await textByHand(what, job).catch(() => null);
      setCopying({ kind: 'refused', what, byHand });
    }
  }
  return { copying, copy };
}
