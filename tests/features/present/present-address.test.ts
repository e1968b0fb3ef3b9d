// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { readyDecks } from '../../../src/catalogue/ready-decks';
import { deckLink } from '../../../src/features/present/editing/deck-link';
import {
  type PresentState,
  parsePresent,
  printPresent,
} from '../../../src/features/present/present-address';
import { deckLimits } from '../../../src/figure/deck/deck';
import { longestDeckQuery } from '../../../src/figure/deck/deck-address';
import { decks, plantedDeck } from '../../figure/deck/planted-decks';
import { fc } from '../../support/properties';

const states: fc.Arbitrary<PresentState> = fc.record({
  choice: fc.oneof(
    fc.constant({ kind: 'own' } as const),
    fc.constantFrom(...readyDecks).map((ready) => ({ kind: 'ready', ready }) as const),
    decks.map((deck) => ({ kind: 'address', deck }) as const),
  ),
  show: fc.option(fc.record({ slide: fc.nat(99), step: fc.nat(12) })),
  speaker: fc.option(fc.constantFrom('a1b2', 'x')),
});

describe('the address of the page', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parsePresent(printPresent(state))).toEqual({ state, faults: [] });
      }),
    );
  });

  test('is empty for the reader’s own deck', () => {
    expect(printPresent({ choice: { kind: 'own' }, show: null, speaker: null })).toBe('');
  });

  test('names what it cannot use, and shows the reader’s own deck', () => {
    const { state, faults } = parsePresent('?ready=no-such&show=zero&speaker=..%2F..&lang=de');
    expect(state).toEqual({ choice: { kind: 'own' }, show: null, speaker: null });
    expect(faults).toEqual([
      { kind: 'ready', value: 'no-such' },
      { kind: 'show', value: 'zero' },
      { kind: 'speaker', value: '../..' },
    ]);
  });

  test('never throws, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { state } = parsePresent(`?deck=1&s=${text}&show=${text}&${text}`);
        expect(() => printPresent(state)).not.toThrow();
      }),
    );
  });
});

describe('the link to a deck', () => {
  test('holds the whole deck', () => {
    const deck = plantedDeck('germany-doubling', 'path-share');
    const link = deckLink({ kind: 'own' }, deck);
    expect(link?.whole).toBe(true);
    expect(parsePresent(link?.query ?? '').state.choice).toEqual({ kind: 'address', deck });
  });

  test('names a deck that is there for everybody', () => {
    const [ready] = readyDecks;
    const link = deckLink({ kind: 'ready', ready }, plantedDeck('a'));
    expect(link).toEqual({ query: `?ready=${ready.id}`, whole: true });
  });

  test('goes without the notes where they make it too long', () => {
    const deck = plantedDeck('a', 'b', 'c');
    const noted = {
      ...deck,
      slides: deck.slides.map((slide) => ({ ...slide, notes: 'x'.repeat(deckLimits.notes) })),
    };
    const link = deckLink({ kind: 'own' }, noted);
    expect(link?.whole).toBe(false);
    expect(link?.query.length).toBeLessThanOrEqual(longestDeckQuery);
    expect(parsePresent(link?.query ?? '').state.choice).toEqual({ kind: 'address', deck });
  });

  test('is none where the deck is too long even so', () => {
    const deck = plantedDeck(...Array.from({ length: 60 }, () => 'a'));
    const captioned = {
      ...deck,
      slides: deck.slides.map((slide) => ({ ...slide, caption: 'ü'.repeat(deckLimits.caption) })),
    };
    expect(deckLink({ kind: 'own' }, captioned)).toBeNull();
  });
});
