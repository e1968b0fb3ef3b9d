import type { ClaimRow } from '../claim-row';

export const claim: ClaimRow = {
  id: 'north-korean-soldiers',
  order: 23,
  sentence: {
    en: 'About 8,000 North Korean soldiers are near the front, fighting alongside Russia.',
    de: 'Rund 8.000 nordkoreanische Soldaten stehen nahe der Front und kämpfen an Russlands Seite.',
  },
  short: { en: 'North Korean soldiers', de: 'Nordkoreanische Soldaten' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['devdiscourse-2024', 'democracy-now-2024'],
  remark: null,
  check: {
    kind: 'untestable',
    why: {
      en: 'No dataset here counts soldiers at a front. The number was a US estimate of that week, for the Russian region of Kursk, where combat was then expected; Ukraine named 11,000 a few days later.',
      de: 'Kein Datensatz hier zählt Soldaten an einer Front. Die Zahl war eine US-Schätzung jener Woche, für die russische Region Kursk, wo Kämpfe damals erwartet wurden; die Ukraine nannte wenige Tage später 11.000.',
    },
  },
};
