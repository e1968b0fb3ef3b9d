import type { TestMessages } from './claims-messages';

/** The words of the form in which a reader tests a sentence of their own. */
export const test: TestMessages = {
  title: 'Test a sentence of your own',
  lead: 'Choose what is claimed, of whom and for which years. Every definition the data hold is tested; the address of this page is the test.',
  form: 'The sentence',
  kind: 'Kind of claim',
  kinds: {
    'grew-by': 'grew by a factor',
    'meets-target': 'meets a target',
    'first-met-since': 'first met since',
    ranked: 'ranked in a group',
    'sum-exceeds': 'sum exceeds',
  },
  entity: 'Who',
  measure: 'Definition',
  everyMeasure: 'Every definition',
  edition: 'Edition',
  everyEdition: 'Every edition',
  from: 'First year',
  to: 'Last year',
  year: 'Year',
  factor: 'Factor (2 is “doubled”)',
  level: 'Level, % of GDP',
  years: 'In how many years',
  lastMet: 'Last met before, if known from elsewhere',
  rank: 'Rank, at least',
  group: 'Among',
  members: 'Who is added up',
  than: 'Compared with',
  amount: 'an amount, in billion',
  addMember: 'Add…',
  removeMember: (name) => `Take out ${name}`,
  sentence: 'The sentence tested',
  sentences: {
    grewBy: (name, from, to, factor) =>
      `${name}: spending grew at least ${factor} from ${from} to ${to}.`,
    meetsTarget: (name, level, year) =>
      `${name}: spending was at least ${level} of GDP in ${year}.`,
    firstMet: (name, level, year, years, last) =>
      `${name}: spending reached ${level} of GDP in ${year}, for the first time in ${years} years${last === null ? '' : `; it is said to have been met last in ${last}`}.`,
    ranked: (name, rank, group, year) =>
      `${name}: ${rank === 1 ? 'the highest' : `among the ${rank} highest`} in ${year} (${group}).`,
    sumAmount: (names, amount, currency, from, to) =>
      `${names} together spent at least ${currency === null ? `${amount} billion, in the currency of each definition,` : `${currency} ${amount} billion`} ${during(from, to)}.`,
    sumEntity: (names, name, from, to) =>
      `${names} together spent at least as much as ${name} ${during(from, to)}.`,
  },
  refused: ({ typed, range: [from, to], whole, kept }) =>
    [
      typed === '' ? 'A number is missing' : `“${typed}” cannot be used`,
      `: ${whole ? 'a whole number' : 'a number'} from ${from} to ${to}. `,
      kept === null ? 'Tested without it.' : `Still tested: ${kept}.`,
    ].join(''),
  working: 'The working, one row a definition',
  noDefinition:
    'No edition covers this: NATO’s tables begin in 2014 (an earlier edition in 2012), SIPRI’s in 2000, for Germany in 1953. Choose other years or another edition.',
  share: 'The address of this page reproduces the test.',
  untestable: 'What no data can test',
  untestableText:
    'Whether spending is enough, fair or wise is an opinion. What somebody called for or promised is a matter of the record. Whether money buys capability needs more than a sum. For such sentences there is no form.',
  examples: 'Examples among the claims:',
};

function during(from: number, to: number): string {
  return from === to ? `in ${to}` : `from ${from} to ${to} in all`;
}
