/** A part of a slide, as an address or a file has it. */
export type SlidePart = 'chart' | 'query' | 'caption' | 'notes' | 'steps' | 'spotlight';

/** What of a deck from outside could not be used. `slide` counts from 1. */
export type DeckFault =
  /** Of a version that is not known here. */
  | { readonly kind: 'version' }
  /** More of something than a deck holds; what goes beyond is left out. */
  | { readonly kind: 'too-many-slides'; readonly most: number }
  | { readonly kind: 'title' }
  | {
      readonly kind: 'slide';
      readonly slide: number;
      readonly part: SlidePart;
      /** Whether the slide is kept without the part, or left out altogether. */
      readonly kept: boolean;
    };
