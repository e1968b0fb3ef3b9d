import type { ClaimRow } from '../claim-row';

const nato = { kind: 'measure', edition: 'nato-2026-07', measure: 'share-of-gdp' } as const;
const sipri = {
  kind: 'measure',
  edition: 'sipri-2026-04',
  measure: 'military-share-of-gdp',
} as const;
const first = {
  kind: 'first-met-since',
  entity: 'DEU',
  year: 2025,
  level: 2,
  years: 30,
  earlier: { kind: 'figures', bases: [] },
} as const;
const met = {
  kind: 'meets-target',
  entity: 'DEU',
  target: 2,
  says: 'met',
  money: null,
} as const;

export const claim: ClaimRow = {
  id: 'two-percent-next-year',
  order: 6,
  sentence: {
    en: 'Germany plans to reach 2 % of GDP in the coming year.',
    de: 'Deutschland will im kommenden Jahr 2 % des BIP erreichen.',
  },
  short: { en: '2 % only in the coming year', de: '2 % erst im kommenden Jahr' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['tass-2024', 'wirtschaftswoche-2023'],
  remark: {
    en: 'What Scholz is reported to have said that day is that 2 % was spent in 2024, for the first time, and that the path goes on. “Next year” fits what he said in November 2023. Tested is whether 2025 was the first year, and not 2024.',
    de: 'Überliefert ist, dass Scholz an diesem Tag sagte, 2024 würden erstmals 2 % ausgegeben und der Weg gehe weiter. „Nächstes Jahr“ passt zu dem, was er im November 2023 sagte. Geprüft wird, ob 2025 das erste Jahr war und nicht 2024.',
  },
  check: {
    kind: 'tests',
    rows: [
      { id: 'nato-first', test: { ...first, basis: nato } },
      { id: 'sipri-first', test: { ...first, basis: sipri } },
      { id: 'nato-2024', aside: true, test: { ...met, basis: nato, year: 2024 } },
      { id: 'nato-2025', aside: true, test: { ...met, basis: nato, year: 2025 } },
      { id: 'sipri-2024', aside: true, test: { ...met, basis: sipri, year: 2024 } },
      { id: 'sipri-2025', aside: true, test: { ...met, basis: sipri, year: 2025 } },
    ],
  },
};
