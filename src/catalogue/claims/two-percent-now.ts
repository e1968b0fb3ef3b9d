import type { ClaimRow } from '../claim-row';
import { marginInMoney } from '../margin-in-money';

const met = { kind: 'meets-target', entity: 'DEU', year: 2024, target: 2, says: 'met' } as const;

export const claim: ClaimRow = {
  id: 'two-percent-now',
  order: 2,
  sentence: {
    en: 'Germany now spends 2 % of its GDP on defence.',
    de: 'Deutschland gibt jetzt 2 % seines BIP für Verteidigung aus.',
  },
  short: { en: '2 % of GDP in 2024', de: '2 % des BIP im Jahr 2024' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: [
    'nato-berlin-2024',
    'tass-2024',
    'dpa-2024-02',
    'dpa-2024-06',
    'knews-2025',
    'volksstimme-2025',
  ],
  remark: {
    en: 'On the day it was said, NATO’s newest figure was the estimate of June 2024. Later editions put the same year lower: spending was less than estimated, and GDP was revised.',
    de: 'Am Tag der Aussage war die Schätzung vom Juni 2024 die neueste Zahl der NATO. Spätere Ausgaben weisen für dasselbe Jahr weniger aus: Es wurde weniger ausgegeben als geschätzt, und das BIP wurde revidiert.',
  },
  check: {
    kind: 'tests',
    rows: [
      {
        id: 'nato-2026',
        test: {
          ...met,
          basis: { kind: 'measure', edition: 'nato-2026-07', measure: 'share-of-gdp' },
          money: marginInMoney,
        },
      },
      {
        id: 'nato-2025',
        test: {
          ...met,
          basis: { kind: 'measure', edition: 'nato-2025-08', measure: 'share-of-gdp' },
          money: null,
        },
      },
      {
        id: 'nato-april-2025',
        test: {
          ...met,
          basis: { kind: 'printed', indicator: 'share-of-gdp', published: '2025-04-24' },
          money: null,
        },
      },
      {
        id: 'nato-june-2024',
        test: {
          ...met,
          basis: { kind: 'printed', indicator: 'share-of-gdp', published: '2024-06-18' },
          money: null,
        },
      },
      {
        id: 'nato-february-2024',
        test: {
          ...met,
          basis: { kind: 'printed', indicator: 'share-of-gdp', published: '2024-02-14' },
          money: null,
        },
      },
      {
        id: 'sipri-2026',
        test: {
          ...met,
          basis: { kind: 'measure', edition: 'sipri-2026-04', measure: 'military-share-of-gdp' },
          money: null,
        },
      },
      {
        id: 'sipri-2025',
        test: {
          ...met,
          basis: { kind: 'printed', indicator: 'military-share-of-gdp', published: '2025-04' },
          money: null,
        },
      },
    ],
  },
};
