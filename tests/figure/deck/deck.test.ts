// @vitest-environment node

import { describe, expect, test } from 'vitest';
import {
  addSlide,
  changeSlide,
  type Deck,
  deckLimits,
  emptyDeck,
  isFull,
  moveSlide,
  removeSlide,
  slideOf,
} from '../../../src/figure/deck/deck';
import { fc } from '../../support/properties';
import { decks, plantedDeck } from './planted-decks';

const order = ({ slides }: Deck) => slides.map(({ view }) => view.chart);

describe('a deck', () => {
  test('takes a slide in at its end, or before the one at a place', () => {
    const slide = slideOf({ chart: 'c', query: '' });
    expect(order(addSlide(plantedDeck('a', 'b'), slide))).toEqual(['a', 'b', 'c']);
    expect(order(addSlide(plantedDeck('a', 'b'), slide, 1))).toEqual(['a', 'c', 'b']);
  });

  test('leaves a slide out', () => {
    expect(order(removeSlide(plantedDeck('a', 'b', 'c'), 1))).toEqual(['a', 'c']);
  });

  test('takes a slide to another place, or to the nearest there is', () => {
    const deck = plantedDeck('a', 'b', 'c');
    expect(order(moveSlide(deck, 0, 1))).toEqual(['b', 'a', 'c']);
    expect(order(moveSlide(deck, 2, 0))).toEqual(['c', 'a', 'b']);
    expect(order(moveSlide(deck, 0, 9))).toEqual(['b', 'c', 'a']);
    expect(order(moveSlide(deck, 2, -9))).toEqual(['c', 'a', 'b']);
    expect(moveSlide(deck, 7, 0)).toBe(deck);
  });

  test('says of one slide what is said of it, and nothing of the others', () => {
    const { slides } = changeSlide(plantedDeck('a', 'b'), 1, { caption: 'Mine', notes: 'Slowly.' });
    expect(slides.map(({ caption, notes }) => [caption, notes])).toEqual([
      [null, ''],
      ['Mine', 'Slowly.'],
    ]);
    const back = changeSlide({ title: '', slides }, 1, { caption: null });
    expect(back.slides[1]?.caption).toBeNull();
  });

  test('cuts a text to what a slide holds', () => {
    const long = 'x'.repeat(deckLimits.notes + 1);
    const [slide] = changeSlide(plantedDeck('a'), 0, { caption: long, notes: long }).slides;
    expect(slide?.caption).toHaveLength(deckLimits.caption);
    expect(slide?.notes).toHaveLength(deckLimits.notes);
  });

  test('takes no more slides than it holds', () => {
    const full = plantedDeck(...Array.from({ length: deckLimits.slides }, () => 'a'));
    expect(isFull(full)).toBe(true);
    expect(addSlide(full, slideOf({ chart: 'b', query: '' }))).toBe(full);
    expect(isFull(emptyDeck)).toBe(false);
  });

  test('holds the same slides wherever one of them is taken', () => {
    fc.assert(
      fc.property(decks, fc.nat(8), fc.integer({ min: -3, max: 9 }), (deck, from, to) => {
        const moved = moveSlide(deck, from, to);
        expect(new Set(moved.slides)).toEqual(new Set(deck.slides));
        expect(moved.slides).toHaveLength(deck.slides.length);
      }),
    );
  });
});
