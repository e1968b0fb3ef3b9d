import type { ClaimRow } from '../claim-row';
import { marginInMoney } from '../margin-in-money';

const missed = {
  kind: 'meets-target',
  entity: 'DEU',
  year: 2024,
  says: 'missed',
  basis: { kind: 'measure', edition: 'nato-2026-07', measure: 'share-of-gdp' },
  money: marginInMoney,
} as const;
const sipri = {
  kind: 'measure',
  edition: 'sipri-2026-04',
  measure: 'military-share-of-gdp',
} as const;

export const claim: ClaimRow = {
  id: 'spending-remains-insufficient',
  order: 5,
  sentence: {
    en: 'Germany’s defence spending remains insufficient.',
    de: 'Deutschlands Verteidigungsausgaben reichen weiterhin nicht.',
  },
  short: { en: 'Spending remains insufficient', de: 'Ausgaben reichen nicht' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['augengeradeaus-2024', 'freiheit-hague'],
  remark: {
    en: 'Whether it suffices is an opinion, and in the transcript Rutte says that all allies have to invest more. What can be tested is whether spending lies below a level: the 2 % agreed in 2014, or the 3.5 % for core spending that was agreed in 2025, after the sentence was said.',
    de: 'Ob es reicht, ist eine Meinung, und im Wortlaut sagt Rutte, alle Verbündeten müssten mehr investieren. Prüfen lässt sich, ob die Ausgaben unter einem Niveau liegen: den 2 %, die 2014 vereinbart wurden, oder den 3,5 % für Kernausgaben, die 2025 vereinbart wurden, nachdem der Satz fiel.',
  },
  check: {
    kind: 'tests',
    rows: [
      { id: 'pledge-of-2014', test: { ...missed, target: 2 } },
      { id: 'core-of-2025', test: { ...missed, target: 3.5 } },
      {
        id: 'pledge-of-2014-sipri',
        aside: true,
        test: { ...missed, target: 2, basis: sipri, money: null },
      },
      { id: 'core-in-2026', aside: true, test: { ...missed, year: 2026, target: 3.5 } },
    ],
  },
};
