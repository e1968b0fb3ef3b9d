// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { deckLimits } from '../../../src/figure/deck/deck';
import { parseDeck, printDeck } from '../../../src/figure/deck/deck-address';
import { fc } from '../../support/properties';
import { decks, plantedDeck } from './planted-decks';

/** The query of an address with these slides as they are written. */
function written(...slides: readonly string[]): string {
  const parts = new URLSearchParams({ deck: '1' });
  for (const slide of slides) parts.append('s', slide);
  return `?${parts}`;
}

describe('the deck of an address', () => {
  test('is the deck that was written into it', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        expect(parseDeck(printDeck(deck))).toEqual({ deck, faults: [] });
      }),
    );
  });

  test('is written briefly', () => {
    expect(printDeck(plantedDeck('germany-doubling', 'path-share'))).toBe(
      '?deck=1&s=germany-doubling&s=path-share',
    );
  });

  test('is none where the address says nothing of one', () => {
    expect(parseDeck('?show=2&lang=de')).toEqual({ deck: null, faults: [] });
  });

  test('is none where it is of a version that is not known', () => {
    expect(parseDeck('?deck=99&s=a')).toEqual({ deck: null, faults: [{ kind: 'version' }] });
  });

  test('is used without a slide of which the chart is no name, which is named', () => {
    const { deck, faults } = parseDeck(written('a', '<script>', 'b'));
    expect(deck).toEqual(plantedDeck('a', 'b'));
    expect(faults).toEqual([{ kind: 'slide', slide: 2, part: 'chart', kept: false }]);
  });

  test('is used without a part of a slide that was not written here, which is named', () => {
    const { deck, faults } = parseDeck(written('a*year=!9*Mine*Slowly.'));
    expect(deck?.slides).toEqual([
      { ...plantedDeck('a').slides[0], caption: 'Mine', notes: 'Slowly.' },
    ]);
    expect(faults).toEqual([{ kind: 'slide', slide: 1, part: 'query', kept: true }]);
  });

  test('is cut to what a deck holds, and says so', () => {
    const { deck, faults } = parseDeck(
      written(...Array.from({ length: deckLimits.slides + 5 }, () => 'a')),
    );
    expect(deck?.slides).toHaveLength(deckLimits.slides);
    expect(faults).toEqual([{ kind: 'too-many-slides', most: deckLimits.slides }]);
  });

  test.each([
    ['caption', `a**${'x'.repeat(deckLimits.caption + 1)}`],
    ['notes', `a***${'x'.repeat(deckLimits.notes + 1)}`],
    ['spotlight', `a****${'x'.repeat(deckLimits.spotlight + 1)}`],
    ['steps', `a*****${Array.from({ length: deckLimits.steps + 1 }, () => 'b').join('*')}`],
    ['steps', 'a*****!x'],
  ])('names a slide of which the %s cannot be used', (part, slide) => {
    expect(parseDeck(written(slide)).faults).toEqual([
      { kind: 'slide', slide: 1, part, kept: true },
    ]);
  });

  test('never throws, whatever an address says, and is one that can be written again', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom('*', '!', '!0', '!2', 'a', '%', '&', '=', '?'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 5 }), hostile, (slides, rest) => {
        const { deck } = parseDeck(`${written(...slides)}&title=${rest}&${rest}`);
        if (deck === null) throw new Error('The version was known.');
        expect(parseDeck(printDeck(deck)).deck).toEqual(deck);
      }),
    );
  });
});
