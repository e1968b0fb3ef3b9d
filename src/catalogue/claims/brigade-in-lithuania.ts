import type { ClaimRow } from '../claim-row';

export const claim: ClaimRow = {
  id: 'brigade-in-lithuania',
  order: 24,
  sentence: {
    en: 'Germany confirms a permanent brigade in Lithuania.',
    de: 'Deutschland bestätigt eine ständige Brigade in Litauen.',
  },
  short: { en: 'Brigade in Lithuania', de: 'Brigade in Litauen' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['suv-brigade', 'dw-brigade'],
  remark: null,
  check: {
    kind: 'untestable',
    why: {
      en: 'A commitment with dates of its own, not a sum of spending: about 4,800 soldiers and 200 civilians, ready in 2027; the unit has been in service since 1 April 2025.',
      de: 'Eine Zusage mit eigenen Terminen, keine Summe von Ausgaben: rund 4.800 Soldaten und 200 zivile Beschäftigte, einsatzbereit 2027; der Verband ist seit dem 1. April 2025 in Dienst.',
    },
  },
};
