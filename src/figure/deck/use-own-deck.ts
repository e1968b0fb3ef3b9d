import { useSyncExternalStore } from 'react';
import { emptyDeck } from './deck';
import { type OwnDeck, readOwnDeck, watchOwnDeck } from './own-deck';

/** The reader's own deck, as it stands now; while a page is prerendered or wakes up: an empty one. */
export function useOwnDeck(): OwnDeck {
  return useSyncExternalStore(watchOwnDeck, readOwnDeck, () => unknown);
}

const unknown: OwnDeck = { deck: emptyDeck, state: 'stored' };
