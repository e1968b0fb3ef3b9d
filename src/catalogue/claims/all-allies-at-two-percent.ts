import { allies } from '../allies';
import type { ClaimRow } from '../claim-row';

const every = {
  kind: 'all-meet',
  group: 'all-allies',
  members: allies.map(({ id }) => id),
  year: 2025,
  target: 2,
} as const;
const nato = { kind: 'measure', edition: 'nato-2026-07', measure: 'share-of-gdp' } as const;

export const claim: ClaimRow = {
  id: 'all-allies-at-two-percent',
  order: 11,
  sentence: {
    en: 'All allies spend at least 2 % of GDP on defence in 2025.',
    de: 'Alle Verbündeten geben 2025 mindestens 2 % des BIP für Verteidigung aus.',
  },
  short: { en: 'All allies at 2 %', de: 'Alle Verbündeten bei 2 %' },
  who: {
    en: 'NATO’s Secretary General, annual report',
    de: 'NATO-Generalsekretär, Jahresbericht',
  },
  when: '2026-03-26',
  where: null,
  references: ['nato-report-2026', 'particle-two-percent-2025', 'nato-def-exp-2026'],
  remark: {
    en: 'Iceland has no armed forces and is not counted. The report came before the tables of July 2026, which count core defence expenditure and restated some allies. In the tables of August 2025 Germany’s figure was left blank.',
    de: 'Island hat keine Streitkräfte und zählt nicht mit. Der Bericht erschien vor den Tabellen vom Juli 2026, die Kern-Verteidigungsausgaben zählen und manche Verbündete neu fassten. In den Tabellen vom August 2025 blieb der deutsche Wert offen.',
  },
  check: {
    kind: 'tests',
    rows: [
      { id: 'nato-2026', test: { ...every, basis: nato } },
      {
        id: 'nato-2025',
        test: {
          ...every,
          basis: { kind: 'measure', edition: 'nato-2025-08', measure: 'share-of-gdp' },
        },
      },
      {
        id: 'sipri',
        test: {
          ...every,
          basis: { kind: 'measure', edition: 'sipri-2026-04', measure: 'military-share-of-gdp' },
        },
      },
      { id: 'nato-in-2024', aside: true, test: { ...every, year: 2024, basis: nato } },
      { id: 'nato-in-2026', aside: true, test: { ...every, year: 2026, basis: nato } },
    ],
  },
};
