import type { ClaimRow } from '../claim-row';

export const claim: ClaimRow = {
  id: 'call-on-all-allies',
  order: 22,
  sentence: {
    en: 'All allies have to allocate more to defence.',
    de: 'Alle Verbündeten müssen mehr für Verteidigung aufwenden.',
  },
  short: { en: 'A call on all allies', de: 'Ein Aufruf an alle' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['augengeradeaus-2024'],
  remark: null,
  check: {
    kind: 'untestable',
    why: {
      en: 'A call, not a statement of fact: the transcript has it, and figures can neither support nor contradict what ought to be.',
      de: 'Ein Aufruf, keine Tatsachenbehauptung: Er steht im Wortlaut, und Zahlen können weder stützen noch widerlegen, was sein soll.',
    },
  },
};
