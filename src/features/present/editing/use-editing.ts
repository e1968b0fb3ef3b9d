import { useState } from 'react';
import type { Deck } from '../../../figure/deck/deck';
import { writeOwnDeck } from '../../../figure/deck/own-deck';
import { useOwnDeck } from '../../../figure/deck/use-own-deck';

/** A change that can be taken back, with what it did. */
interface Done {
  readonly said: string;
  readonly before: Deck;
}

/** How the reader's own deck is changed: at once, and what loses something can be taken back. */
export interface Editing {
  readonly own: Deck;
  readonly state: 'stored' | 'refused' | 'unreadable';
  readonly change: (deck: Deck) => void;
  /** A change that loses something, or that has to be heard, in words. */
  readonly changeSaying: (deck: Deck, said: string) => void;
  readonly done: Done | null;
  readonly undo: () => void;
}

/** The reader’s own deck with its changes, the last of which can be taken back. */
export function useEditing(): Editing {
  const { deck, state } = useOwnDeck();
  const [done, setDone] = useState<Done | null>(null);
  return {
    own: deck,
    state,
    change: (next) => {
      writeOwnDeck(next);
      setDone(null);
    },
    changeSaying: (next, said) => {
      setDone({ said, before: deck });
      writeOwnDeck(next);
    },
    done,
    undo: () => {
      if (done !== null) writeOwnDeck(done.before);
      setDone(null);
    },
  };
}
