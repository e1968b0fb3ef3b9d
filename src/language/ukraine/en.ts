import type { UkraineMessages } from './ukraine-messages';

const committed = (amount: string) => `committed ${amount} to Ukraine`;

export const messages: UkraineMessages = {
  title: 'Support for Ukraine',
  tooShort: 'A line needs two years: choose a month from 2023 on.',
  answer: {
    loading:
      'Who supports Ukraine with how much, by donor and month, as the Kiel Institute counts it.',
    nothing: (donor, month) => `Up to ${month} the tracker records nothing from ${donor}.`,
    first: (donor, month, did) =>
      `Up to ${month} ${donor} ${did}, more than any other state in Europe.`,
    ranked: (donor, month, did, rank, first) =>
      `Up to ${month} ${donor} ${did}: rank ${rank} among the states of Europe. First there: ${first}.`,
    beside: (names) => `For comparison: ${names}.`,
    share: (share, gdpYear, rank, of) =>
      `Set against its GDP of ${gdpYear} that is ${share}, rank ${rank} of ${of} donor states.`,
    whats: {
      allocations: {
        total: (amount) => `allocated ${amount} in support for Ukraine`,
        military: (amount) => `allocated ${amount} in military aid`,
        financial: (amount) => `allocated ${amount} in financial aid`,
        humanitarian: (amount) => `allocated ${amount} in humanitarian aid`,
      },
      commitments: {
        total: committed,
        military: committed,
        financial: committed,
        humanitarian: committed,
      },
    },
  },
  controls: {
    label: 'What is shown',
    month: 'Up to the month',
    slider: 'Month on a line',
    previous: 'One month earlier',
    next: 'One month later',
    what: 'What counts',
    whats: { allocations: 'Allocations', commitments: 'Commitments' },
    kind: 'Kind of aid',
    kinds: {
      total: 'All',
      military: 'Military',
      financial: 'Financial',
      humanitarian: 'Humanitarian',
    },
    unit: 'Measured in',
    units: { eur: 'Euros', gdp: (year) => `% of ${year} GDP` },
    eu: 'With the EU institutions',
    noKinds:
      'The tracker does not split commitments by kind, so all of them are shown. Allocations come by kind.',
  },
  table: {
    title: 'Every donor',
    caption: (measure, month) => `${measure} by donor, January 2022 up to ${month}`,
    columns: {
      donor: 'Donor',
      amount: 'EUR bn, current prices',
      share: (year) => `% of its GDP of ${year}`,
      rank: 'Rank by amount',
      rankByShare: 'Rank by share',
      months: 'Months recorded',
      last: 'Last month recorded',
    },
    noGdp: 'no GDP',
    notAState: 'not a state',
    none: 'no row',
    lead: (of) =>
      `Ranks are among donor states (${of}); equal figures share one. A month is recorded where the tracker has a row for it, even one of zero.`,
    measures: {
      allocations: {
        total: 'Allocations of all kinds',
        military: 'Military allocations',
        financial: 'Financial allocations',
        humanitarian: 'Humanitarian allocations',
      },
      commitments: {
        total: 'Commitments of all kinds',
        military: 'Commitments of all kinds',
        financial: 'Commitments of all kinds',
        humanitarian: 'Commitments of all kinds',
      },
    },
  },
  working: {
    title: 'How these numbers come about',
    steps: (gdpYear) => [
      [
        'Sum',
        'All months the tracker has a row for, from January 2022 up to the chosen month, added up. A month without a row adds nothing; that does not make it a zero.',
      ],
      [
        `Share of GDP`,
        `100 × sum ÷ the donor’s GDP of ${gdpYear} in euros, the one the tracker itself divides by. The EU institutions have no GDP.`,
      ],
      [
        'Allocations',
        'Aid that was delivered or named for delivery. Its three kinds add up to the total.',
      ],
      [
        'Commitments',
        'All that was promised, whether or not it was ever specified. They are larger, and say less about what arrived.',
      ],
      [
        'Aid at EU level',
        'A state pays into what the EU institutions give. That share stands with the EU institutions here, not with the state.',
      ],
      [
        'Beside NATO’s figures',
        'Allies report part of their military aid as defence expenditure. Nothing on this page is added to NATO’s totals: it would count twice.',
      ],
      [
        'Revisions',
        'Every release of the tracker revises earlier months. Sums of another release can differ for the same month.',
      ],
    ],
  },
};
