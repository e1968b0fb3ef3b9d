import type { ClaimRow } from '../claim-row';

export const claim: ClaimRow = {
  id: 'weapons-for-ukraine',
  order: 26,
  sentence: {
    en: 'Ukraine has to be kept from running out of weapons.',
    de: 'Der Ukraine dürfen die Waffen nicht ausgehen.',
  },
  short: { en: 'Weapons for Ukraine', de: 'Waffen für die Ukraine' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['tass-2024'],
  remark: null,
  check: {
    kind: 'untestable',
    why: {
      en: 'What ought to be done, as Scholz is reported to have put it. What was given can be counted; whether it is enough cannot be read from it.',
      de: 'Was getan werden soll, wie es von Scholz überliefert ist. Was gegeben wurde, lässt sich zählen; ob es reicht, lässt sich daraus nicht ablesen.',
    },
  },
};
