import type { Language } from '../domain/text';

/** What a slide says of its own. */
export interface SlideWords {
  /** Where a chart has more rows than a slide has room for. */
  readonly firstOf: (shown: number, of: number) => string;
}

export const slideWords = {
  en: { firstOf: (shown, of) => `${shown} of ${of} shown` },
  de: { firstOf: (shown, of) => `${shown} von ${of} gezeigt` },
} as const satisfies Readonly<Record<Language, SlideWords>>;
