import type { ClaimRow } from '../claim-row';

export const claim: ClaimRow = {
  id: 'president-harris',
  order: 28,
  sentence: {
    en: 'There is talk of a ‘President Kamala Harris’.',
    de: 'Die Rede ist von einer ‚Präsidentin Kamala Harris‘.',
  },
  short: { en: '“President Harris”', de: '„Präsidentin Harris“' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: [],
  remark: null,
  check: {
    kind: 'untestable',
    why: {
      en: 'An error in the report, whatever the figures: Harris was vice president at the time.',
      de: 'Ein Fehler im Bericht, unabhängig von Zahlen: Harris war zu der Zeit Vizepräsidentin.',
    },
  },
};
