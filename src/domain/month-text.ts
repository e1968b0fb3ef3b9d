import type { Text } from './text';

/** A month as a sentence names it: `April 2026` from `2026-04`. */
export function monthText(month: string): Text {
  const day = new Date(`${month}-01T00:00:00Z`);
  const named = (locale: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      day,
    );
  return { en: named('en-GB'), de: named('de-DE') };
}
