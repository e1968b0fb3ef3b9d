import type { ClaimRow } from '../claim-row';

const grew = {
  kind: 'grew-by',
  entity: 'NATO_EUR_CAN',
  from: 2024,
  to: 2026,
  factor: 1,
} as const;
const nato = { kind: 'measure', edition: 'nato-2026-07' } as const;

export const claim: ClaimRow = {
  id: 'europe-will-invest-more',
  order: 7,
  sentence: {
    en: 'Europe will invest more in its defence.',
    de: 'Europa wird mehr in seine Verteidigung investieren.',
  },
  short: { en: 'Europe will invest more', de: 'Europa investiert mehr' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['nato-berlin-2024', 'augengeradeaus-2024', 'nato-def-exp-2026'],
  remark: {
    en: 'A forecast in 2024. The figures are NATO’s sum of its European allies and Canada; 2025 and 2026 are estimates. “More” is any growth at all.',
    de: 'Im Jahr 2024 eine Vorhersage. Die Zahlen sind die Summe der NATO für ihre europäischen Verbündeten und Kanada; 2025 und 2026 sind Schätzungen. „Mehr“ ist jedes Wachstum.',
  },
  check: {
    kind: 'tests',
    rows: [
      { id: 'real', test: { ...grew, basis: { ...nato, measure: 'expenditure-usd-2021' } } },
      { id: 'dollars', test: { ...grew, basis: { ...nato, measure: 'expenditure-usd-current' } } },
      { id: 'euros', test: { ...grew, basis: { ...nato, measure: 'expenditure-eur-current' } } },
      { id: 'share', test: { ...grew, basis: { ...nato, measure: 'share-of-gdp' } } },
      {
        id: 'real-in-2025',
        aside: true,
        test: { ...grew, to: 2025, basis: { ...nato, measure: 'expenditure-usd-2021' } },
      },
      {
        id: 'real-in-2026',
        aside: true,
        test: { ...grew, from: 2025, basis: { ...nato, measure: 'expenditure-usd-2021' } },
      },
    ],
  },
};
