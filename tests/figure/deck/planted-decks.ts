import { type Deck, deckLimits, type Slide } from '../../../src/figure/deck/deck';
import { fc } from '../../support/properties';

const text = (maxLength: number) =>
  fc
    .string({ unit: 'binary', maxLength: 40 })
    .map((said) => said.slice(0, maxLength).replace(/\p{Cs}/gu, ''));

const query = fc.oneof(
  fc.constant(''),
  fc.constant('?year=2020'),
  fc.constant('?-'),
  fc.constant('?entities=DEU~FRA&y=1*2!0'),
  text(deckLimits.query - 1)
    .filter((said) => said !== '' && !said.startsWith('?'))
    .map((said) => `?${said}`),
);

const slide: fc.Arbitrary<Slide> = fc.record({
  view: fc.record({
    chart: fc.constantFrom('germany-doubling', 'explore', 'path-share', 'a1'),
    query,
  }),
  caption: fc.option(text(deckLimits.caption).filter((said) => said !== '')),
  notes: text(deckLimits.notes),
  steps: fc.array(query, { maxLength: 4 }),
  spotlight: fc.option(fc.constantFrom('DEU', 'nato-europe')),
});

/** Any deck a reader can make. */
export const decks: fc.Arbitrary<Deck> = fc.record({
  title: text(deckLimits.title),
  slides: fc.array(slide, { maxLength: 6 }),
});

/** A deck of some charts by their names. */
export function plantedDeck(...charts: readonly string[]): Deck {
  return {
    title: '',
    slides: charts.map((chart) => ({
      view: { chart, query: '' },
      caption: null,
      notes: '',
      steps: [],
      spotlight: null,
    })),
  };
}
