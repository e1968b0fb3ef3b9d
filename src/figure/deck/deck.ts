import type { ViewAddress } from '../views/view-address';

/** One figure on the screen, with what its speaker says about it. */
export interface Slide {
  readonly view: ViewAddress;
  /** Stands in place of the finding; null: the finding, as the figures have it. */
  readonly caption: string | null;
  /** What the speaker reads; may have several lines, may be empty. */
  readonly notes: string;
  /** Further states of the same chart, as queries, walked through before the next slide. */
  readonly steps: readonly string[];
  /** The entity that keeps its colour while the others turn grey; null: as the chart has it. */
  readonly spotlight: string | null;
}

/** Slides in the order they are shown. */
export interface Deck {
  /** May be empty. */
  readonly title: string;
  readonly slides: readonly Slide[];
}

/** How much a deck holds: characters of its texts, slides, and steps of a slide. */
export const deckLimits = {
  slides: 60,
  title: 120,
  caption: 200,
  notes: 4000,
  chart: 60,
  query: 2000,
  steps: 12,
  spotlight: 40,
} as const;

/** A deck nobody has put anything into. */
export const emptyDeck: Deck = { title: '', slides: [] };

/** A slide of a view, without anything of the reader's. */
export function slideOf(
  view: ViewAddress,
  said: Partial<Pick<Slide, 'caption' | 'notes' | 'steps' | 'spotlight'>> = {},
): Slide {
  return { view, caption: null, notes: '', steps: [], spotlight: null, ...said };
}

/** Whether no slide has room any more. */
export function isFull({ slides }: Deck): boolean {
  return slides.length >= deckLimits.slides;
}

/** Puts a slide before the one at a place, or at the end. A full deck stays as it is. */
export function addSlide(deck: Deck, slide: Slide, at = deck.slides.length): Deck {
  return isFull(deck) ? deck : { ...deck, slides: deck.slides.toSpliced(at, 0, slide) };
}

/** Leaves a slide out; a place without one changes nothing. */
export function removeSlide(deck: Deck, at: number): Deck {
  return { ...deck, slides: deck.slides.filter((_, place) => place !== at) };
}

/** Takes a slide to another place, or to the nearest there is. */
export function moveSlide(deck: Deck, from: number, to: number): Deck {
  const slide = deck.slides[from];
  if (slide === undefined) return deck;
  const others = deck.slides.toSpliced(from, 1);
  return { ...deck, slides: others.toSpliced(Math.max(0, to), 0, slide) };
}

/** The deck under another title, cut to what it holds. */
export function changeTitle(deck: Deck, title: string): Deck {
  return { ...deck, title: title.slice(0, deckLimits.title) };
}

/** The deck with something else said of one slide, cut to what a slide holds. */
export function changeSlide(
  deck: Deck,
  at: number,
  said: Partial<Pick<Slide, 'caption' | 'notes' | 'spotlight'>>,
): Deck {
  const { caption, notes } = said;
  const kept = {
    ...said,
    ...(caption == null ? {} : { caption: caption.slice(0, deckLimits.caption) }),
    ...(notes === undefined ? {} : { notes: notes.slice(0, deckLimits.notes) }),
  };
  return {
    ...deck,
    slides: deck.slides.map((slide, place) => (place === at ? { ...slide, ...kept } : slide)),
  };
}
