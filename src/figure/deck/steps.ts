import { type Deck, deckLimits, isFull, type Slide } from './deck';

/**
 * Whether the slide at a place can become further states of the one before, and nothing of it is lost: both show the same chart,
 * it has no title and no spotlight of its own, and its states and notes have room there.
 */
export function canJoin({ slides }: Deck, at: number): boolean {
  const [before, slide] = [slides[at - 1], slides[at]];
  if (before === undefined || slide === undefined) return false;
  const isBare = slide.caption === null && [null, before.spotlight].includes(slide.spotlight);
  return isBare && before.view.chart === slide.view.chart && fits(joined(before, slide));
}

/** The slide at a place as further states of the one before, its notes under the notes there; a deck where it can't stays as it is. */
export function joinSlide(deck: Deck, at: number): Deck {
  const [before, slide] = [deck.slides[at - 1], deck.slides[at]];
  if (before === undefined || slide === undefined || !canJoin(deck, at)) return deck;
  return { ...deck, slides: deck.slides.toSpliced(at - 1, 2, joined(before, slide)) };
}

/** Leaves a further state out, counted from 1 as in an address. */
export function removeStep(deck: Deck, at: number, step: number): Deck {
  return withSteps(deck, at, (steps) => steps.filter((_, place) => place !== step - 1));
}

/** Takes a further state to another place among them, or to the nearest there is. */
export function moveStep(deck: Deck, at: number, from: number, to: number): Deck {
  return withSteps(deck, at, (steps) => {
    const moved = steps[from - 1];
    if (moved === undefined) return steps;
    return steps.toSpliced(from - 1, 1).toSpliced(Math.max(0, to - 1), 0, moved);
  });
}

/** Takes a further state out as a slide of its own behind; a full deck stays as it is. */
export function splitStep(deck: Deck, at: number, step: number): Deck {
  const slide = deck.slides[at];
  const query = slide?.steps[step - 1];
  if (slide === undefined || query === undefined || isFull(deck)) return deck;
  const own: Slide = {
    ...slide,
    view: { ...slide.view, query },
    caption: null,
    notes: '',
    steps: [],
  };
  const rest = removeStep(deck, at, step);
  return { ...rest, slides: rest.slides.toSpliced(at + 1, 0, own) };
}

function joined(before: Slide, slide: Slide): Slide {
  return {
    ...before,
    notes: [before.notes, slide.notes].filter((notes) => notes !== '').join('\n'),
    steps: [...before.steps, slide.view.query, ...slide.steps],
  };
}

function fits({ steps, notes }: Slide): boolean {
  return steps.length <= deckLimits.steps && notes.length <= deckLimits.notes;
}

function withSteps(
  deck: Deck,
  at: number,
  change: (steps: readonly string[]) => readonly string[],
): Deck {
  return {
    ...deck,
    slides: deck.slides.map((slide, place) =>
      place === at ? { ...slide, steps: change(slide.steps) } : slide,
    ),
  };
}
