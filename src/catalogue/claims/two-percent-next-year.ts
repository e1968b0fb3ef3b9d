import type { ClaimRow } from '../claim-row';

const nato = { kind: 'measure', edition: 'nato-2026-07', measure: 'share-of-gdp' } as const;
const sipri = {
  kind: 'measure',
  edition: 'sipri-2026-04',
  measure: 'military-share-of-gdp',
} as const;
const newly = { kind: 'newly-met', entity: 'DEU', year: 2025, level: 2 } as const;

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
    en: 'What Scholz is reported to have said that day is that 2 % was spent in 2024, for the first time, and that the path goes on. “Next year” fits what he said in November 2023. What is tested is whether 2 % was reached in 2025 and not yet in 2024.',
    de: 'Überliefert ist, dass Scholz an diesem Tag sagte, 2024 würden erstmals 2 % ausgegeben und der Weg gehe weiter. „Nächstes Jahr“ passt zu dem, was er im November 2023 sagte. Geprüft wird, ob die 2 % 2025 erreicht wurden und 2024 noch nicht.',
  },
  check: {
    kind: 'tests',
    rows: [
      { id: 'nato', test: { ...newly, basis: nato } },
      { id: 'sipri', test: { ...newly, basis: sipri } },
    ],
  },
};
