import type { DefinitionsMessages } from './definitions-messages';

export const messages: DefinitionsMessages = {
  title: 'One year, several answers',
  lead: 'How much a country spent on defence depends on who counts, what counts, and when. Each answer here can be defended; none may be mixed with another.',
  controls: {
    label: 'What is shown',
    entity: 'Ally',
    year: 'Year',
    currency: 'Currency',
    eur: 'euros, current prices',
    usd: 'US dollars, several price bases',
  },
  answer: {
    several: (name, year, count, range) =>
      `How much did ${name} spend on defence in ${year}? There are ${count} defensible answers, from ${range}.`,
    bases: (name, year, count, list) =>
      `How much did ${name} spend on defence in ${year}? In US dollars there are ${count} answers, not all in the same prices, so they cannot be ranked by size alone: ${list}.`,
    names: (lowest, highest) => `Lowest: ${lowest}. Highest: ${highest}.`,
    one: (name, year, value, by) =>
      `How much did ${name} spend on defence in ${year}? There is one answer in this currency: ${value} (${by}).`,
    none: (name, year) => `There is no answer for ${name} in ${year} in this currency.`,
    noForces: (name) =>
      `${name} has no armed forces, so NATO’s tables leave it out: not applicable, not zero.`,
    recorded: (answers) => `What another source records: ${answers}.`,
  },
  empty: 'No definition has a figure for this year in this currency.',
  table: {
    caption: (name, year) => `${name} ${year}: every answer, the highest first`,
    answer: 'Answer',
    amount: 'Amount',
    basis: 'What is booked',
    stage: 'Plan or outturn',
    source: 'Source',
    part: 'a part only',
  },
  bases: {
    payments: 'payments of the year (cash)',
    appropriations: 'what may be spent by the budget',
    accrual: 'deliveries of the year (accrual)',
    'open-sources': 'calendar year, from open sources',
    unknown: 'not stated',
  },
  stages: {
    estimate: 'estimate',
    final: 'final',
    enacted: 'plan, enacted',
    draft: 'plan, not enacted',
    spent: 'outturn',
    planned: 'plan of the government',
  },
  cards: {
    heading: 'What each answer counts',
    includes: 'Includes',
    leavesOut: 'Leaves out',
  },
  missing: {
    heading: 'Answers without a figure',
    text: 'Missing is not zero: these definitions have no figure for this ally and year here.',
  },
  working: {
    heading: 'Worked out by us',
  },
};
