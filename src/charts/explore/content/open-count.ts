import type { Language } from '../../../domain/text';
import { roundingDecides } from '../../rounding';

/** Why a count is a range, in two words behind it: rounding decides of some, some have no figure, or both; empty where it is none. */
export function openWords(
  { near, missing }: { readonly near: number; readonly missing: number },
  language: Language,
): string {
  if (near === 0 && missing === 0) return '';
  const said = words[language];
  const both = near > 0 && missing > 0;
  return ` (${both ? said.both : near > 0 ? said.near : said.missing(missing)})`;
}

const words = {
  en: {
    near: roundingDecides.en,
    missing: (count: number) => `${count} unknown`,
    both: 'not certain',
  },
  de: {
    near: roundingDecides.de,
    missing: (count: number) => `${count} unbekannt`,
    both: 'nicht gesichert',
  },
} as const satisfies Readonly<Record<Language, unknown>>;
