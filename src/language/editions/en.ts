import type { EditionsMessages } from './editions-messages';

export const messages: EditionsMessages = {
  title: 'As published',
  lead: 'A year’s figure is published again and again: first as a forecast, then as an estimate, then as an outturn, and later restated. Which one is right depends on the day you cite.',
  controls: {
    label: 'What is shown',
    entity: 'Ally',
    allies: 'Allies',
    aggregates: 'Aggregates',
    indicator: 'Figure',
    year: 'Year',
    from: 'Earlier edition',
    to: 'Later edition',
    over: 'Compare',
    overYear: (year) => `the year ${year}`,
    overMean: 'the mean of all years both have',
  },
  answer: {
    none: (name, year) => `Nothing was published here on ${name} in ${year}.`,
    noForces: (name) => `${name} has no armed forces, so no edition has a figure.`,
    once: (name, year, value, when) =>
      `${name} ${year} stands in one publication only: ${value} (${when}).`,
    path: (name, year, count, values, from, to) =>
      `${name} ${year} was published ${count} times (${from} to ${to}): ${values}.`,
    apart: (lowest, highest, size) => `Lowest ${lowest}, highest ${highest}: ${size} apart.`,
  },
  published: {
    heading: (name, year) => `Every publication of ${name} ${year}`,
    caption: 'Each publication with its value as printed',
    date: 'Published',
    who: 'By',
    printed: 'As printed',
    full: 'Unrounded',
    status: 'Status then',
    change: 'Change on the one before',
    estimate: 'estimate',
    final: 'final',
    unstated: 'not stated',
    blank: 'left blank',
    notAlly: (name, joined) =>
      `${name} joined NATO in ${joined}: earlier years are shown as the editions print them.`,
    empty: 'No edition and no single value has this year. Choose another one.',
  },
  series: {
    heading: 'The whole series, a line an edition',
    text: 'Where the lines part, the past was rewritten.',
    empty: 'No edition has figures of this series.',
  },
  changes: {
    heading: (from, to) => `What changed from ${from} to ${to}`,
    why: 'Why the two editions differ',
    reasons: {
      final: (count, of, from) =>
        `${count} of ${of} figures were estimates in ${from} and are final now.`,
      term: (before, after) =>
        `What is counted goes by another name: “${before}” became “${after}”.`,
      restated: (count, of, size) =>
        `For ${count} of ${of} allies other years that were final in both editions moved too, by ${size} or more: such values move only where definition, GDP or prices are restated.`,
      prices: (before, after) => `Another price base: ${before} became ${after}.`,
      cutOff: (before, after) =>
        `GDP and spending were taken as known on ${before}, then on ${after}.`,
      basis: (name, meaning, edition) => `In edition ${edition}, ${name}: ${meaning}.`,
    },
    largest: 'The largest changes in words',
    sentence: (name, when, values) => `${name} ${when}: ${values}`,
    becameFinal: 'an estimate became final',
    stillEstimate: 'an estimate in both',
    finalBoth: 'final in both, so restated',
    finalMoved: (year, before, after) =>
      `other final years moved too, furthest ${year} (${before} → ${after})`,
    finalKept: (size) => `its other final years moved by less than ${size}`,
    noFinal: 'no other year is final in both',
    caption: 'What changed, all allies, the largest change first',
    ally: 'Ally',
    change: 'Change',
    inWords: 'In words',
    all: (count) => `All ${count} allies`,
    empty: (year, from, to) =>
      `Not both editions have figures of ${year}: ${from} and ${to} cannot be compared in that year.`,
    mean: 'mean',
    unexplained:
      'NATO gives no reason ally by ally. What is said here follows from the figures and their status alone.',
  },
  counts: {
    heading: (level, year) => `Allies at ${level} or more in ${year}, by edition`,
    noLevel: (year) =>
      `No level had been agreed for this figure by ${year}: there is nothing to count.`,
    caption: 'The count by publication',
    count: 'Count',
    of: 'With a figure',
    near: 'Rounding decides',
    without: 'No figure',
    moved: 'Against the edition before',
    left: (names) => `no longer: ${names}`,
    joined: (names) => `new: ${names}`,
    same: 'the same allies',
    unknown: 'not told',
  },
};
