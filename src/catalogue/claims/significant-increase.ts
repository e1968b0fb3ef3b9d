import type { ClaimRow } from '../claim-row';

const among = { kind: 'years', from: 2014, to: 2026 } as const;
const grew = { kind: 'grew-by', entity: 'DEU', from: 2023, to: 2024, factor: 1.1 } as const;

export const claim: ClaimRow = {
  id: 'significant-increase',
  order: 8,
  sentence: {
    en: 'Germany has increased its defence budget significantly.',
    de: 'Deutschland hat seinen Verteidigungsetat deutlich erhöht.',
  },
  short: { en: 'A significant increase', de: 'Deutlich erhöht' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['nato-berlin-2024', 'augengeradeaus-2024'],
  remark: {
    en: 'Nobody has said how much is significant. What is tested is whether 2024 brought the largest rise of all the years in NATO’s table, and whether spending rose by a tenth or more on the year before.',
    de: 'Niemand hat gesagt, wie viel deutlich ist. Geprüft wird, ob 2024 den größten Anstieg aller Jahre der NATO-Tabelle brachte und ob die Ausgaben gegenüber dem Vorjahr um mindestens ein Zehntel stiegen.',
  },
  check: {
    kind: 'tests',
    rows: [
      {
        id: 'largest-real-change',
        test: {
          kind: 'ranked',
          entity: 'DEU',
          year: 2024,
          rank: 1,
          among,
          basis: { kind: 'measure', edition: 'nato-2026-07', measure: 'real-change' },
        },
      },
      {
        id: 'nato-real',
        test: {
          ...grew,
          basis: { kind: 'measure', edition: 'nato-2026-07', measure: 'expenditure-usd-2021' },
        },
      },
      {
        id: 'nato-euros',
        test: {
          ...grew,
          basis: {
            kind: 'measure',
            edition: 'nato-2026-07',
            measure: 'expenditure-national-current',
          },
        },
      },
      {
        id: 'sipri-real',
        test: {
          ...grew,
          basis: { kind: 'measure', edition: 'sipri-2026-04', measure: 'military-usd-2024' },
        },
      },
      {
        id: 'budget',
        test: {
          ...grew,
          basis: { kind: 'indicator', indicator: 'epl14-planned', edition: 'bund-2026-11' },
        },
      },
    ],
  },
};
