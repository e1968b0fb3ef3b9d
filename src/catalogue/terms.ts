import type { Measure } from '../domain/measure';
import type { Text } from '../domain/text';
import type { EditionId } from './sources';

/** What each family calls what it counts. */
const familyTerms: Readonly<Record<Measure['family'], Text>> = {
  nato: { en: 'Defence expenditure', de: 'Verteidigungsausgaben' },
  sipri: { en: 'Military expenditure', de: 'Militärausgaben' },
};

/** Editions that head their tables otherwise than their family does. */
const editionTerms: Readonly<Partial<Record<EditionId, Text>>> = {
  'nato-2026-07': { en: 'Core defence expenditure', de: 'Kern-Verteidigungsausgaben' },
};

/** What an edition calls what it counts: the subject of a subtitle. */
export function termOf(family: Measure['family'], edition: EditionId): Text {
  return (family === 'nato' ? editionTerms[edition] : undefined) ?? familyTerms[family];
}

/** Whose definition a family follows, for lines that stand beside another family's. */
export const familyNames: Readonly<Record<Measure['family'], Text>> = {
  nato: { en: 'defence expenditure, NATO', de: 'Verteidigungsausgaben, NATO' },
  sipri: { en: 'military expenditure, SIPRI', de: 'Militärausgaben, SIPRI' },
};
