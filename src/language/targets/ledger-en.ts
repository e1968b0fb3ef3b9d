import type { LedgerMessages } from './ledger-messages';

export const ledger: LedgerMessages = {
  lead: 'What allies spent below or above a target, year by year and added up. A shortfall is arithmetic, not a debt: nobody owes it to NATO, and no later year has to make up for it.',
  controls: {
    label: 'Change the ledger',
    chosen: 'Chosen',
    add: 'Add an ally or a group',
    addHint: 'choose',
    groups: 'Groups',
    allies: 'Allies',
    remove: (name) => `Remove ${name}`,
    target: 'Target',
    from: 'Added up from',
    to: 'to',
    money: 'Money',
    reversed: ([from, to], shown) =>
      `From ${from} to ${to} is no span: the last year lies before the first. Still shown: ${shown[0]} to ${shown[1]}.`,
    before: 'Count years before the target was agreed',
    beforeHint: (agreed) => `By its own date it counts from ${agreed}.`,
    reset: 'Start again',
  },
  empty: {
    nobody: 'Nobody is chosen. Add an ally or a group.',
    unarmed: (name) => `${name} has no armed forces: there is no spending, and so no gap.`,
    tooEarly: (years, agreed) =>
      `None of the years ${years} counts: the target was agreed in ${agreed}. Choose later years, or count those before too.`,
  },
  facts: {
    label: 'The sums',
    shortfall: 'Gross shortfall',
    shortfallYears: (below, of) =>
      below === 0 ? 'no year is below' : `${below} of ${of} years below, added up`,
    surplus: 'Above the target',
    surplusYears: (above, of) =>
      above === 0 ? 'no year is above' : `${above} of ${of} years above, added up`,
    net: 'Net balance',
    netShare: (share) => `equal to ${share} of all that was spent in these years`,
    level: (years) => `${years} by rounding neither below nor above`,
    incomplete: (years) => `Incomplete: no figure for ${years}.`,
    estimated: { some: 'partly estimates', all: 'all of it estimates' },
    none: 'none',
  },
  directions: { below: 'below', above: 'above', level: 'within rounding' },
  years: {
    title: 'Year by year',
    caption: (unit, prices) => `Year by year, ${unit}, ${prices}`,
    year: 'Year',
    spent: { gdp: 'Spent', expenditure: 'Spent on equipment' },
    asked: (level) => `Target asks for (${level})`,
    balance: 'Balance',
    running: 'Running balance',
    verdict: 'Target',
    beforeTarget: 'Before the target was agreed, not counted',
    beforeAccession: 'Before accession, told apart',
    counted: 'Counted',
    early: 'Net before accession',
    shortfall: 'Gross shortfall',
    surplus: 'Above the target',
    net: 'Net balance',
    allies: (count) => (count === 1 ? '1 ally' : `${count} allies`),
  },
  parties: {
    title: 'Each by itself',
    caption: (unit, prices) => `Each by itself, ${unit}, ${prices}`,
    name: 'Name',
    below: 'Years below',
    of: (below, of) => `${below} of ${of}`,
    shortfall: 'Gross shortfall',
    surplus: 'Above the target',
    net: 'Net balance',
    early: 'Net before accession',
    all: 'Sum of the rows',
    oneByOne: (sum, whole) =>
      `One by one the shortfalls are ${sum}; taken together they are ${whole}, since in a year one’s surplus makes up for another’s shortfall.`,
    none: 'none',
  },
  working: {
    title: 'How it is worked out',
    example: (name, year, spent, level, base, balance) =>
      `${name}, ${year}: ${spent} − ${level} × ${base} = ${balance}.`,
    counts: (name, agreed, year) =>
      `${name} was agreed ${agreed}. It counts from ${year}, that year as a whole.`,
    joined:
      'An ally counts from its year of accession, that year as a whole. A group’s year is the sum of those who were allies in it.',
    sums: 'The gross shortfall adds the years below only. The net balance sets the years above against them.',
    debt: 'The pledge of 2014 was to move towards 2 % within a decade, the commitment of 2025 is for 2035: being below before that date broke no promise.',
    money:
      'In 2021 prices all years are of the same worth, and the balance has the sign of NATO’s own share of GDP. In current money each year has its own prices and exchange rates. Other currencies are dollars at the ratio of NATO’s two tables of expenditure.',
    equipment:
      'For equipment the whole is an ally’s own expenditure: the gap is what lacked for a fifth of it, so whoever spends little has little to lack.',
    related: (name) => `${name}: not offered, since NATO publishes no figures of it by ally.`,
  },
};
