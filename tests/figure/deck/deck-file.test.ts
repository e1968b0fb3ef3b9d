// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { deckLimits } from '../../../src/figure/deck/deck';
import { readDeckFile, writeDeckFile } from '../../../src/figure/deck/deck-file';
import { fc } from '../../support/properties';
import { decks, plantedDeck } from './planted-decks';

const file = (parts: object) =>
  JSON.stringify({ format: 'alliance-ledger-deck', version: 1, slides: [], ...parts });

describe('the file of a deck', () => {
  test('is read as the deck that was written into it', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        expect(readDeckFile(writeDeckFile(deck))).toEqual({ deck });
      }),
    );
  });

  test('needs no more than the charts', () => {
    expect(readDeckFile(file({ slides: [{ chart: 'a' }, { chart: 'b' }] }))).toEqual({
      deck: plantedDeck('a', 'b'),
    });
  });

  test.each([
    ['no JSON', '{"format": ', { kind: 'not-json' }],
    ['empty', '', { kind: 'not-json' }],
    ['something else', '[1, 2]', { kind: 'not-a-deck' }],
    ['null', 'null', { kind: 'not-a-deck' }],
    ['the file of another program', '{"format": "slides"}', { kind: 'not-a-deck' }],
    ['of a later version', file({ version: 2 }), { kind: 'version' }],
    ['without slides', file({ slides: null }), { kind: 'part', path: 'slides' }],
    [
      'with a slide without a chart',
      file({ slides: [{ chart: 'a' }, { caption: 'Mine' }] }),
      { kind: 'part', path: 'slides 2 chart' },
    ],
    [
      'with a chart that can be no name',
      file({ slides: [{ chart: '../secret' }] }),
      { kind: 'part', path: 'slides 1 chart' },
    ],
    [
      'with a step that is no query',
      file({ slides: [{ chart: 'a', steps: ['', 'year=2020'] }] }),
      { kind: 'part', path: 'slides 1 steps 2' },
    ],
    [
      'with notes that are too long',
      file({ slides: [{ chart: 'a', notes: 'x'.repeat(deckLimits.notes + 1) }] }),
      { kind: 'too-long', path: 'slides 1 notes', most: deckLimits.notes },
    ],
    [
      'with too many steps',
      file({ slides: [{ chart: 'a', steps: Array(deckLimits.steps + 1).fill('') }] }),
      { kind: 'too-long', path: 'slides 1 steps', most: deckLimits.steps },
    ],
    [
      'with too many slides',
      file({ slides: Array(deckLimits.slides + 1).fill({ chart: 'a' }) }),
      { kind: 'too-long', path: 'slides', most: deckLimits.slides },
    ],
  ])('says what is wrong where it is %s', (_, text, fault) => {
    expect(readDeckFile(text)).toEqual({ fault });
  });

  test('never throws, whatever it says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readDeckFile(text)).toHaveProperty('fault');
      }),
    );
  });
});
