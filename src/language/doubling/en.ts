import { yearsMessages } from '../years/en';
import type { DoublingMessages } from './doubling-messages';

export const messages: DoublingMessages = {
  title: 'Doubled?',
  years: { ...yearsMessages, label: 'Base year and year compared' },
  controls: {
    label: 'What is compared',
    entity: 'Of whom',
    edition: 'NATO figures of',
    span: 'Windows of',
    spanYears: (years) => (years === 1 ? '1 year' : `${years} years`),
    base: 'Base year',
    year: 'Year compared',
  },
  answer: {
    depends: 'It depends on the money you count in.',
    all: 'Yes, by every measure there is.',
    none: 'No, by none of the measures there are.',
    factors: (name, base, year, factors) =>
      `${name}, ${base} to ${year}, by NATO’s definition: ${factors}.`,
    neutral:
      'Whether spending doubled depends on the years, the prices and the definition. Choose them here.',
  },
  empty: {
    unarmed: (name) => `${name} has no armed forces: there is nothing that could double.`,
    joinedLater: (name, edition) =>
      `${name} is not in the edition of ${edition}: it joined the alliance later.`,
    noFigures: (name, edition) => `The edition of ${edition} has no figures of ${name}.`,
    noBase: (name, base, year) =>
      `There is no factor for ${name}: no series has a figure for both ${base} and ${year}.`,
    notPositive: (name, base, year) =>
      `There is no factor for ${name}: a figure of ${base} or ${year} is zero or less, and no multiple can be formed of it.`,
  },
  table: {
    title: 'Factor, first year at twice the base, doubling time',
    caption: (name, base, year) => `${name}: growth from ${base} to ${year} by definition`,
    definition: 'Definition',
    factor: 'Factor',
    first: (base) => `First at twice ${base}`,
    time: 'Doubling time',
    timeNote: (base, year) =>
      `Doubling time: how long a doubling takes at the mean yearly growth from ${base} to ${year}.`,
    notYet: 'not yet',
    never: 'none',
    neverNote: 'No doubling time where the factor is 1 or less: at that pace nothing ever doubles.',
    years: (years) => `${years} years`,
    group: {
      nato: (term) => `NATO’s definition: ${term}`,
      sipri: (term) => `SIPRI’s definition: ${term}`,
    },
    none: {
      'no-base': 'no figure for the base year',
      'no-value': 'no figure for the year',
      'base-not-positive': 'base is zero or less',
      'value-not-positive': 'year is zero or less',
    },
  },
  windows: {
    title: (span) =>
      span === 1 ? 'Every year on the one before' : `Every window of ${span} years`,
    caption: (name, span, edition) =>
      `${name}: factor over every window of ${span} ${span === 1 ? 'year' : 'years'}, NATO’s definition, ${edition}`,
    finding: (within, count, of, which) =>
      `Doubled ${within} in ${count} of ${of} windows: ${which}.`,
    findingNone: (within, of) => `Not doubled ${within} in any of ${of} windows.`,
    window: 'Definition',
    show: (from, to) => `Show ${from} to ${to} above`,
    doubled: 'doubled',
    estimate: 'estimate',
    missing: 'no figure',
    key: 'Outlined and bold: twice the base or more. e: a value of the window is an estimate. A heading shows its window above.',
    none: (span) => `The edition has no window of ${span} years.`,
  },
  working: {
    title: 'How it is worked out',
    example: (name) => `For example, ${name}:`,
    doubles: (working) => `Doubling time: ${working}.`,
  },
};
