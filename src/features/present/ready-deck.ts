import type { ReadyDeck } from '../../catalogue/ready-decks';
import type { Language } from '../../domain/text';
import { type Deck, slideOf } from '../../figure/deck/deck';

/** A ready deck as one speaks it in a language; its titles are what the figures say. */
export function readyDeckIn({ title, slides }: ReadyDeck, language: Language): Deck {
  return {
    title: title[language],
    slides: slides.map(({ chart, query = '', steps = [], spotlight = null, notes }) =>
      slideOf({ chart, query }, { notes: notes[language], steps, spotlight }),
    ),
  };
}
