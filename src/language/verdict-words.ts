import type { Language } from '../domain/text';

/** What the verdicts of a test against a target are called; it loads with the tables that say them. */
export const verdictWords = {
  en: {
    met: 'met',
    'within-rounding': 'within rounding',
    below: 'below',
    'no-data': 'no data',
    'not-applicable': 'not applicable: no armed forces',
  },
  de: {
    met: 'erreicht',
    'within-rounding': 'im Rundungsbereich',
    below: 'darunter',
    'no-data': 'keine Daten',
    'not-applicable': 'entfällt: keine Streitkräfte',
  },
} as const satisfies Readonly<Record<Language, unknown>>;
