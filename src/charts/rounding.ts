import type { Text } from '../domain/text';

/** Stands behind a value of which only the rounding of the published figures decides whether it reaches a level. */
export const nearMark = '*';

/** The same in two words, as a title has room for. */
export const roundingDecides = {
  en: 'rounding decides',
  de: 'Rundung entscheidet',
} as const satisfies Text;
