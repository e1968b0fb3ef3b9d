import type { Language } from '../../../domain/text';

interface ResultTexts {
  readonly years: (count: number) => string;
  readonly rank: (rank: number, of: number) => string;
  readonly count: (count: string, of: number) => string;
  /** Figures that are not listed. */
  readonly more: (count: number) => string;
  readonly points: (number: string) => string;
  readonly estimate: string;
  /** Of a year a source names without its value. */
  readonly stated: string;
  /** Of a year the reader names. */
  readonly assumed: string;
}

const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const plural = new Intl.PluralRules('en', { type: 'ordinal' });

/** `1st`, `22nd`. */
export function ordinal(place: number): string {
  return `${place}${endings[plural.select(place)] ?? 'th'}`;
}

/** How a result is written. */
export const resultTexts: Readonly<Record<Language, ResultTexts>> = {
  en: {
    years: (count) => `${count} ${count === 1 ? 'year' : 'years'}`,
    rank: (rank, of) => `${ordinal(rank)} of ${of}`,
    count: (count, of) => `${count} of ${of}`,
    more: (count) => `and ${count} more`,
    points: (number) => `${number}\u00a0points`,
    estimate: '(estimate)',
    stated: 'met, as the source states',
    assumed: 'met, as the sentence says',
  },
  de: {
    years: (count) => `${count} ${count === 1 ? 'Jahr' : 'Jahre'}`,
    rank: (rank, of) => `Platz ${rank} von ${of}`,
    count: (count, of) => `${count} von ${of}`,
    more: (count) => `und ${count} weitere`,
    points: (number) => `${number}\u00a0Punkte`,
    estimate: '(Schätzung)',
    stated: 'erreicht, nach Angabe der Quelle',
    assumed: 'erreicht, wie der Satz sagt',
  },
};
