import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../language/words-context';
import { today } from '../../lib/today';
import { saveFile } from '../export/save-file';
import type { LeftOut } from '../pptx/make-pptx';
import { useSite } from '../site';
import type { Deck } from './deck';

/** How far a deck's file is, and what it could not take along. */
export type DeckFileState =
  | { readonly kind: 'idle' | 'making' | 'failed' }
  | { readonly kind: 'made'; readonly leftOut: readonly LeftOut[]; readonly missing: number };

/** Makes a deck's PowerPoint file and gives it to the reader; what writes it is loaded then. Never throws. */
export function useDeckPptx(deck: Deck, fileName: string) {
  const words = useWords();
  const { client, root } = useSite();
  const cache = useQueryClient();
  const [state, setState] = useState<DeckFileState>({ kind: 'idle' });
  async function make() {
    setState({ kind: 'making' });
    try {
      const { makeDeckPptx } = await import('./deck-pptx');
      const made = await makeDeckPptx(deck, { words, client, cache, root, day: today() });
      saveFile(made.blob, fileName);
      setState({ kind: 'made', leftOut: made.leftOut, missing: made.missing });
    } catch {
      setState({ kind: 'failed' });
    }
  }
  return { state, make };
}
