import type { ClaimRow } from '../claim-row';

const doubled = { kind: 'grew-by', entity: 'DEU', from: 2017, to: 2024, factor: 2 } as const;
const nato = { kind: 'measure', edition: 'nato-2026-07' } as const;
const sipri = { kind: 'measure', edition: 'sipri-2026-04' } as const;
const real = { ...nato, measure: 'expenditure-usd-2021' } as const;

export const claim: ClaimRow = {
  id: 'doubled-in-seven-years',
  order: 1,
  sentence: {
    en: 'Germany has doubled its defence spending over the past seven years.',
    de: 'Deutschland hat seine Verteidigungsausgaben in den vergangenen sieben Jahren verdoppelt.',
  },
  short: { en: 'Doubled in seven years', de: 'In sieben Jahren verdoppelt' },
  who: {
    en: 'News report on the visit of NATO’s Secretary General, Mark Rutte',
    de: 'Pressebericht zum Besuch von NATO-Generalsekretär Mark Rutte',
  },
  when: '2024-11-04',
  where: { en: 'Berlin', de: 'Berlin' },
  references: ['nato-berlin-2024', 'bundesregierung-2024'],
  remark: {
    en: 'Seven years before 2024 is 2017. Prices rose in between, so part of the growth in euros pays for higher prices. GDP rose too, so as a share of it spending grew by less.',
    de: 'Sieben Jahre vor 2024 liegt 2017. Dazwischen stiegen die Preise, sodass ein Teil des Zuwachses in Euro nur höhere Preise bezahlt. Auch das BIP stieg, sodass die Ausgaben als Anteil daran weniger wuchsen.',
  },
  check: {
    kind: 'tests',
    rows: [
      {
        id: 'nato-euros',
        test: { ...doubled, basis: { ...nato, measure: 'expenditure-national-current' } },
      },
      {
        id: 'nato-dollars',
        test: { ...doubled, basis: { ...nato, measure: 'expenditure-usd-current' } },
      },
      { id: 'nato-real', test: { ...doubled, basis: real } },
      { id: 'nato-share', test: { ...doubled, basis: { ...nato, measure: 'share-of-gdp' } } },
      {
        id: 'sipri-euros',
        test: { ...doubled, basis: { ...sipri, measure: 'military-national-current' } },
      },
      { id: 'sipri-real', test: { ...doubled, basis: { ...sipri, measure: 'military-usd-2024' } } },
      {
        id: 'sipri-share',
        test: { ...doubled, basis: { ...sipri, measure: 'military-share-of-gdp' } },
      },
      {
        id: 'budget',
        test: {
          ...doubled,
          basis: { kind: 'indicator', indicator: 'epl14-planned', edition: 'bund-2026-11' },
        },
      },
      {
        id: 'budget-and-fund',
        counts: {
          en: 'budget + special fund, planned',
          de: 'Etat + Sondervermögen, Soll',
        },
        test: {
          ...doubled,
          basis: {
            kind: 'indicator',
            indicator: 'epl14-planned',
            edition: 'bund-2026-11',
            plus: { indicator: 'special-fund-planned', since: 2022 },
          },
        },
      },
      {
        id: 'real-from-2014',
        aside: true,
        test: { ...doubled, basis: real, from: 2014, to: 2024 },
      },
      {
        id: 'real-from-2018',
        aside: true,
        test: { ...doubled, basis: real, from: 2018, to: 2025 },
      },
      {
        id: 'real-from-2019',
        aside: true,
        test: { ...doubled, basis: real, from: 2019, to: 2026 },
      },
    ],
  },
};
