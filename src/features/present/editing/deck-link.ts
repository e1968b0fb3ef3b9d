import type { Deck } from '../../../figure/deck/deck';
import { longestDeckQuery } from '../../../figure/deck/deck-address';
import { type DeckChoice, printPresent } from '../present-address';

/** The query that leads to a deck anywhere; where the notes make it too long, without them. Null where it is too long even so. */
export function deckLink(
  choice: DeckChoice,
  deck: Deck,
): { readonly query: string; readonly whole: boolean } | null {
  const linked = (linkedDeck: Deck) =>
    printPresent({
      choice: choice.kind === 'ready' ? choice : { kind: 'address', deck: linkedDeck },
      show: null,
      speaker: null,
    });
  const query = linked(deck);
  if (query.length <= longestDeckQuery) return { query, whole: true };
  const brief = linked({ ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes: '' })) });
  return brief.length <= longestDeckQuery ? { query: brief, whole: false } : null;
}
