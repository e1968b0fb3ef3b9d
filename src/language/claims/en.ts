import type { ClaimsMessages } from './claims-messages';
import { grid } from './grid-en';
import { test } from './test-en';

export const messages: ClaimsMessages = {
  title: 'Claims, tested',
  lead: 'Sentences that were said about defence spending, each tested under every definition the data allow. The verdicts are computed from the figures, never written: a new edition changes them.',
  verdicts: { supported: 'supported', contradicted: 'contradicted', undetermined: 'undetermined' },
  list: {
    tested: 'Tested with figures',
    testedLead: 'Each mark is one definition.',
    context: 'Said, but not for figures to decide',
    contextLead:
      'Sentences from the same reports that no data can test, with the reason and the source.',
    own: 'Test a sentence of your own',
    ownLead: 'Any ally, any years, any edition: the answer has an address to share.',
    counts: ({ supported, contradicted, undetermined }) =>
      [
        ...(supported === 0 ? [] : [`${supported} supported`]),
        ...(contradicted === 0 ? [] : [`${contradicted} contradicted`]),
        ...(undetermined === 0 ? [] : [`${undetermined} undetermined`]),
      ].join(', '),
    untestable: 'No data can test it.',
  },
  claim: {
    all: 'All claims',
    label: 'The claim',
    paraphrase: 'in our words',
    answer: 'The answer',
    sources: 'Sources',
    reading: 'How it is read',
    untestable: 'No data can test this sentence.',
    own: 'Change the test',
    ownText: 'Take the same test with another ally, other years or another factor.',
    unknown: 'There is no such claim',
    unknownText: (id) => `No claim is called “${id}” here. All of them are on one page.`,
  },
  grid,
  meanings: { title: 'What each definition means', prices: 'Prices' },
  test,
};
