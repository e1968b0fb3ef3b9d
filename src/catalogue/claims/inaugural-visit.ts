import type { ClaimRow } from '../claim-row';

export const claim: ClaimRow = {
  id: 'inaugural-visit',
  order: 21,
  sentence: {
    en: 'The visit was Rutte’s first to Germany as Secretary General.',
    de: 'Der Besuch war Ruttes erster in Deutschland als Generalsekretär.',
  },
  short: { en: 'Rutte’s first visit', de: 'Ruttes erster Besuch' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['nato-berlin-2024', 'bundesregierung-2024'],
  remark: null,
  check: {
    kind: 'untestable',
    why: {
      en: 'An event, not a figure: NATO and the German government both report it.',
      de: 'Ein Ereignis, keine Zahl: NATO und Bundesregierung berichten es beide.',
    },
  },
};
