import type { ClaimRow } from '../claim-row';

const spent = {
  kind: 'sum-exceeds',
  members: ['DEU'],
  than: { kind: 'amount', amount: 100 },
  basis: {
    kind: 'indicator',
    indicator: 'special-fund-outflow-cumulative',
    edition: 'bund-2026-11',
  },
} as const;

export const claim: ClaimRow = {
  id: 'hundred-billion-spent',
  order: 10,
  sentence: {
    en: 'The EUR 100 billion of the special fund for the Bundeswehr has been spent.',
    de: 'Die 100 Milliarden Euro des Sondervermögens Bundeswehr sind ausgegeben.',
  },
  short: { en: 'EUR 100 billion spent', de: '100 Milliarden ausgegeben' },
  who: { en: 'Said in many debates', de: 'In vielen Debatten zu hören' },
  when: null,
  where: null,
  references: ['esut-2024-11', 't-online-special-fund'],
  remark: {
    en: 'Promised, bound by contracts and paid out are three things. The figures are what had been paid out in all by a day of the year: 11 October 2024, 19 February 2025, 30 June 2026.',
    de: 'Versprochen, vertraglich gebunden und ausgezahlt sind dreierlei. Die Zahlen sagen, was bis zu einem Tag des Jahres insgesamt abgeflossen war: 11. Oktober 2024, 19. Februar 2025, 30. Juni 2026.',
  },
  check: {
    kind: 'tests',
    rows: [
      { id: 'by-2026', test: { ...spent, from: 2026, to: 2026 } },
      { id: 'by-2025', aside: true, test: { ...spent, from: 2025, to: 2025 } },
      { id: 'by-2024', aside: true, test: { ...spent, from: 2024, to: 2024 } },
    ],
  },
};
