import type { Deck } from '../../../figure/deck/deck';

/** Where a presentation is: a slide and a step of it, both counted from 0. */
export interface Position {
  readonly slide: number;
  readonly step: number;
}

/** The position in a deck that is nearest to one; a deck without slides has the first all the same. */
export function within(deck: Deck, { slide, step }: Position): Position {
  const place = Math.min(Math.max(0, slide), Math.max(0, deck.slides.length - 1));
  const steps = stepsOf(deck, place);
  return { slide: place, step: place === slide ? Math.min(Math.max(0, step), steps) : 0 };
}

/** The next step, or the next slide; the end stays the end. */
export function next(deck: Deck, { slide, step }: Position): Position {
  if (step < stepsOf(deck, slide)) return { slide, step: step + 1 };
  return slide + 1 < deck.slides.length ? { slide: slide + 1, step: 0 } : { slide, step };
}

/** The step before, or the last of the slide before; the start stays the start. */
export function previous(deck: Deck, { slide, step }: Position): Position {
  if (step > 0) return { slide, step: step - 1 };
  return slide > 0 ? { slide: slide - 1, step: stepsOf(deck, slide - 1) } : { slide, step };
}

/** The last state of the last slide. */
export function last(deck: Deck): Position {
  const slide = Math.max(0, deck.slides.length - 1);
  return { slide, step: stepsOf(deck, slide) };
}

/** How many states a slide has beside its first. */
function stepsOf({ slides }: Deck, slide: number): number {
  return slides[slide]?.steps.length ?? 0;
}

/** `3`, or `3.2` for the second of its further states: what an address says. Counted from 1. */
export function printPosition({ slide, step }: Position): string {
  return step === 0 ? `${slide + 1}` : `${slide + 1}.${step}`;
}

/** Null where the text is no position. */
export function parsePosition(text: string): Position | null {
  const [, slide, step] = /^([1-9]\d{0,2})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  return slide === undefined ? null : { slide: Number(slide) - 1, step: Number(step ?? 0) };
}
