import type { ClaimRow } from '../claim-row';

export const claim: ClaimRow = {
  id: 'coalition-dispute',
  order: 27,
  sentence: {
    en: 'The German coalition is in dispute.',
    de: 'Die deutsche Koalition ist zerstritten.',
  },
  short: { en: 'A coalition in dispute', de: 'Streit in der Koalition' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['news-az-berlin-2024', 'kleine-anfrage'],
  remark: null,
  check: {
    kind: 'untestable',
    why: {
      en: 'A report of politics, not of spending.',
      de: 'Ein Bericht über Politik, nicht über Ausgaben.',
    },
  },
};
