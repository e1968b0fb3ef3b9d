/** The parts of a slide that an address may get wrong. */
export type NamedPart = 'query' | 'caption' | 'notes' | 'steps' | 'spotlight';

/** What is said where a deck is put together. */
export interface EditorMessages {
  readonly ownTitle: string;
  readonly titleLabel: string;
  readonly slides: (count: number) => string;
  readonly empty: string;
  readonly howToAdd: string;
  readonly ready: string;
  readonly openReady: (title: string) => string;
  /** Above a deck that is not the reader's own. */
  readonly visiting: (own: number) => string;
  readonly toOwn: string;
  readonly takeOver: string;
  readonly present: string;
  readonly presentFrom: (slide: number) => string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copiedWithoutNotes: string;
  readonly tooLongForLink: string;
  readonly copyByHand: string;
  readonly save: string;
  readonly open: string;
  readonly print: string;
  readonly clear: string;
  readonly undo: string;
  readonly removed: (slide: number) => string;
  readonly replaced: (count: number) => string;
  readonly cleared: string;
  readonly refused: string;
  readonly unreadable: string;
  readonly full: (most: number) => string;
  readonly caption: string;
  readonly captionHint: string;
  readonly notes: string;
  readonly spotlight: string;
  readonly everybody: string;
  readonly steps: (count: number) => string;
  /** The further states of a slide, counted from 1. */
  readonly step: {
    readonly list: string;
    readonly name: (step: number) => string;
    readonly up: (step: number) => string;
    readonly down: (step: number) => string;
    readonly split: (step: number) => string;
    readonly remove: (step: number) => string;
    readonly removed: (step: number, slide: number) => string;
    readonly isSlide: (step: number, slide: number) => string;
    readonly join: (slide: number) => string;
    readonly joined: (from: number, slide: number) => string;
  };
  /** Parts of a slide's state that mean nothing to its chart. */
  readonly unused: (names: string) => string;
  readonly figure: string;
  readonly up: (slide: number) => string;
  readonly down: (slide: number) => string;
  readonly duplicate: (slide: number) => string;
  readonly remove: (slide: number) => string;
  readonly moved: (from: number, to: number) => string;
  readonly slide: (slide: number) => string;
  readonly fileName: string;
  /** Why a file could not be used; each ends by saying that the deck stays. */
  readonly file: {
    readonly unread: string;
    readonly tooLarge: string;
    readonly notJson: string;
    readonly notADeck: string;
    readonly version: string;
    readonly part: (path: string) => string;
    readonly tooLong: (path: string, most: number) => string;
  };
  /** What of an address could not be used. */
  readonly faults: {
    readonly version: string;
    readonly tooManySlides: (most: number) => string;
    readonly title: string;
    readonly part: (slide: number, part: NamedPart) => string;
    readonly leftOut: (slide: number) => string;
    readonly ready: (value: string) => string;
    readonly show: (value: string) => string;
    readonly speaker: (value: string) => string;
  };
}
