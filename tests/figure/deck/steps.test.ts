// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { type Deck, deckLimits, slideOf } from '../../../src/figure/deck/deck';
import {
  canJoin,
  joinSlide,
  moveStep,
  removeStep,
  splitStep,
} from '../../../src/figure/deck/steps';
import { fc } from '../../support/properties';
import { decks } from './planted-decks';

const state = (query: string, said: Parameters<typeof slideOf>[1] = {}) =>
  slideOf({ chart: 'path-share', query }, said);
const deckOf = (...slides: Deck['slides']): Deck => ({ title: '', slides });
/** Each slide as its own state and its further ones. */
const states = ({ slides }: Deck) => slides.map(({ view, steps }) => [view.query, ...steps]);

describe('further states of a slide', () => {
  test('come from the slide behind, with its notes and its own further states', () => {
    const deck = deckOf(
      state('?by=2030', { notes: 'First.' }),
      state('?by=2032', { notes: 'Then.', steps: ['?by=2033'] }),
      state('?by=2035'),
    );
    const joined = joinSlide(deck, 1);
    expect(states(joined)).toEqual([['?by=2030', '?by=2032', '?by=2033'], ['?by=2035']]);
    expect(joined.slides[0]?.notes).toBe('First.\nThen.');
  });

  test.each([
    ['the first slide', deckOf(state('')), 0],
    ['a slide of another chart', deckOf(state(''), slideOf({ chart: 'explore', query: '' })), 1],
    ['a slide with a title of its own', deckOf(state(''), state('', { caption: 'Mine' })), 1],
    ['a slide with another spotlight', deckOf(state(''), state('', { spotlight: 'DEU' })), 1],
    [
      'more states than a slide holds',
      deckOf(state('', { steps: Array<string>(deckLimits.steps).fill('') }), state('')),
      1,
    ],
    [
      'more notes than a slide holds',
      deckOf(state('', { notes: 'x'.repeat(deckLimits.notes) }), state('', { notes: 'y' })),
      1,
    ],
  ])('cannot be %s', (_, deck, at) => {
    expect(canJoin(deck, at)).toBe(false);
    expect(joinSlide(deck, at)).toBe(deck);
  });

  test('are moved, left out, and made slides of their own, counted from 1', () => {
    const deck = deckOf(state('?a', { steps: ['?b', '?c', '?d'], caption: 'Mine' }));
    expect(states(moveStep(deck, 0, 3, 1))).toEqual([['?a', '?d', '?b', '?c']]);
    expect(states(moveStep(deck, 0, 1, 9))).toEqual([['?a', '?c', '?d', '?b']]);
    expect(states(removeStep(deck, 0, 2))).toEqual([['?a', '?b', '?d']]);
    const split = splitStep(deck, 0, 2);
    expect(states(split)).toEqual([['?a', '?b', '?d'], ['?c']]);
    expect(split.slides.map(({ caption }) => caption)).toEqual(['Mine', null]);
    expect(splitStep(deck, 0, 4)).toBe(deck);
  });

  test('a slide that becomes a state and a slide again is what it was', () => {
    fc.assert(
      fc.property(decks, fc.nat(5), ({ title, slides }, at) => {
        const plain = slides.map((slide) => ({ ...slide, caption: null, notes: '', steps: [] }));
        const deck = { title, slides: plain };
        fc.pre(canJoin(deck, at));
        const back = splitStep(joinSlide(deck, at), at - 1, 1);
        expect(states(back)).toEqual(states(deck));
      }),
    );
  });
});
