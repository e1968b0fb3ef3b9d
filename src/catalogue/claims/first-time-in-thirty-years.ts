import type { ClaimRow } from '../claim-row';

const met = { kind: 'first-met-since', entity: 'DEU', year: 2024, level: 2, years: 30 } as const;
const nato = { kind: 'measure', edition: 'nato-2026-07', measure: 'share-of-gdp' } as const;
const sipri = {
  kind: 'measure',
  edition: 'sipri-2026-04',
  measure: 'military-share-of-gdp',
} as const;

export const claim: ClaimRow = {
  id: 'first-time-in-thirty-years',
  order: 3,
  sentence: {
    en: 'Germany reaches 2 % of GDP for the first time in thirty years.',
    de: 'Deutschland erreicht zum ersten Mal seit dreißig Jahren 2 % des BIP.',
  },
  short: { en: 'First time in thirty years', de: 'Erstmals seit dreißig Jahren' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['nato-berlin-2024', 'dpa-2024-02', 'hansard-1995', 'sipri-milex'],
  remark: {
    en: 'NATO’s own tables here begin in 2014. For the years before there is what dpa read in NATO’s archive (last met in 1992), and a British written answer of 1995 that does not name its source: 2.2, 2.0 and 1.8 % for 1992 to 1994, with one decimal.',
    de: 'Die Tabellen der NATO beginnen hier 2014. Für die Jahre davor gibt es, was dpa im Archiv der NATO las (zuletzt 1992 erreicht), und eine britische schriftliche Antwort von 1995, die ihre Quelle nicht nennt: 2,2, 2,0 und 1,8 % für 1992 bis 1994, mit einer Nachkommastelle.',
  },
  check: {
    kind: 'tests',
    rows: [
      {
        id: 'nato-archive',
        counts: {
          en: 'share of GDP; before, NATO’s archive',
          de: 'Anteil am BIP; davor Archiv der NATO',
        },
        test: {
          ...met,
          basis: nato,
          earlier: { kind: 'stated', year: 1992, reference: 'dpa-2024-02' },
        },
      },
      {
        id: 'nato-hansard',
        counts: {
          en: 'share of GDP; before, written answer of 1995',
          de: 'Anteil am BIP; davor Antwort von 1995',
        },
        test: {
          ...met,
          basis: nato,
          earlier: {
            kind: 'figures',
            bases: [
              { kind: 'measure', edition: 'nato-2019-06', measure: 'share-of-gdp' },
              { kind: 'measure', edition: 'nato-hoc-2008', measure: 'share-of-gdp' },
              { kind: 'printed', indicator: 'share-of-gdp', published: '1999-12' },
              { kind: 'printed', indicator: 'share-of-gdp', published: '1995-03-02' },
            ],
          },
        },
      },
      {
        id: 'nato-tables',
        counts: {
          en: 'share of GDP, tables alone',
          de: 'Anteil am BIP, nur die Tabellen',
        },
        test: { ...met, basis: nato, earlier: { kind: 'figures', bases: [] } },
      },
      {
        id: 'sipri',
        test: { ...met, basis: sipri, earlier: { kind: 'figures', bases: [] } },
      },
      {
        id: 'sipri-2025',
        aside: true,
        test: { ...met, year: 2025, basis: sipri, earlier: { kind: 'figures', bases: [] } },
      },
    ],
  },
};
