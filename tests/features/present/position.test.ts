// @vitest-environment node

import { describe, expect, test } from 'vitest';
import {
  last,
  next,
  type Position,
  parsePosition,
  previous,
  printPosition,
  within,
} from '../../../src/features/present/showing/position';
import { type Deck, emptyDeck, slideOf } from '../../../src/figure/deck/deck';
import { fc } from '../../support/properties';

/** A deck whose slides have so many further states. */
function deckWith(...steps: readonly number[]): Deck {
  return {
    title: '',
    slides: steps.map((count) =>
      slideOf({ chart: 'a', query: '' }, { steps: Array.from({ length: count }, () => '?b') }),
    ),
  };
}

/** Every place of a deck from its start. */
function walk(deck: Deck): readonly string[] {
  const places = [printPosition({ slide: 0, step: 0 })];
  let at: Position = { slide: 0, step: 0 };
  for (let turn = 0; turn < 40; turn++) {
    const after = next(deck, at);
    if (printPosition(after) === printPosition(at)) break;
    places.push(printPosition(after));
    at = after;
  }
  return places;
}

describe('walking through a deck', () => {
  test('goes through the states of a slide before the next slide, and stops at the end', () => {
    expect(walk(deckWith(0, 2, 1))).toEqual(['1', '2', '2.1', '2.2', '3', '3.1']);
    expect(walk(emptyDeck)).toEqual(['1']);
  });

  test('goes the same way back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }), (steps) => {
        const deck = deckWith(...steps);
        const back = [printPosition(last(deck))];
        let at = last(deck);
        while (at.slide > 0 || at.step > 0) {
          at = previous(deck, at);
          back.push(printPosition(at));
        }
        expect(back.toReversed()).toEqual(walk(deck));
        expect(previous(deck, at)).toEqual(at);
      }),
    );
  });

  test('never leaves the deck, wherever it is sent', () => {
    const deck = deckWith(0, 1);
    expect(within(deck, { slide: 9, step: 4 })).toEqual({ slide: 1, step: 0 });
    expect(within(deck, { slide: 1, step: 4 })).toEqual({ slide: 1, step: 1 });
    expect(within(deck, { slide: -1, step: -1 })).toEqual({ slide: 0, step: 0 });
    expect(within(emptyDeck, { slide: 3, step: 0 })).toEqual({ slide: 0, step: 0 });
  });
});

describe('a place in an address', () => {
  test('is the place that was written into it', () => {
    fc.assert(
      fc.property(fc.nat(998), fc.nat(99), (slide, step) => {
        expect(parsePosition(printPosition({ slide, step }))).toEqual({ slide, step });
      }),
    );
  });

  test.each(['', '0', '-1', '1.', 'two', '1.2.3', '1e3', '1234'])('is not “%s”', (text) => {
    expect(parsePosition(text)).toBeNull();
  });
});
