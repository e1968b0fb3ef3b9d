import type { ClaimRow } from '../claim-row';

export const claim: ClaimRow = {
  id: 'irreversible-path',
  order: 25,
  sentence: {
    en: 'Ukraine’s path to NATO is irreversible.',
    de: 'Der Weg der Ukraine in die NATO ist unumkehrbar.',
  },
  short: { en: 'An irreversible path', de: 'Ein unumkehrbarer Weg' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['particle-hague'],
  remark: null,
  check: {
    kind: 'untestable',
    why: {
      en: 'A view of what will be. Figures of spending say nothing about it; the text of the Hague summit of 2025 does not mention accession.',
      de: 'Eine Ansicht darüber, was sein wird. Zahlen zu Ausgaben sagen dazu nichts; der Text des Gipfels von Den Haag 2025 erwähnt den Beitritt nicht.',
    },
  },
};
