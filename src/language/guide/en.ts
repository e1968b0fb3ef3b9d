import type { GuideMessages } from './guide-messages';

export const messages: GuideMessages = {
  title: 'Did Germany’s defence spending double?',
  lead: 'Five steps from a sentence in the news to an answer. No knowledge needed; ten minutes, alone or in class.',
  progress: (step, of) => `Step ${step} of ${of}`,
  steps: 'The steps',
  back: 'Back',
  next: 'Next',
  again: 'Start again',
  missing: 'The figures could not be read, so this step has no numbers yet.',
  said: {
    title: 'A sentence in the news',
    text: (date) =>
      `On ${date} NATO’s Secretary General visited Berlin. An article on the visit says four things about Germany:`,
    claims: [
      'It spends 2 % of its economic output on defence, for the first time in thirty years.',
      'Its defence spending doubled over seven years.',
      'That is still not enough.',
      'It is the largest supporter of Ukraine in Europe.',
    ],
    followed: 1,
    question: (from, to) =>
      `This path follows the second. Seven years before ${to} is ${from}, so the question is: did Germany spend twice as much on defence in ${to} as in ${from}?`,
    plan: 'First you guess, then you look, then you find out why one question has several answers.',
    source: 'NATO on the visit',
    others: 'The other sentences, tested one by one',
  },
  guess: {
    title: 'Guess first',
    text: (from, to) =>
      `Prices rose between ${from} and ${to}: the same money buys less. Leave that rise out. How many times as much did Germany spend in ${to} as in ${from}?`,
    label: 'Your guess on a line',
    number: 'Your guess as a number',
    range: (from, to) => `A number from ${from} to ${to}.`,
    none: 'No guess yet. Move the handle, or type a number.',
    more: (factor, percent) => `${factor}: ${percent} more than before.`,
    less: (factor, percent) => `${factor}: ${percent} less than before.`,
    same: (factor) => `${factor}: as much as before.`,
    remove: 'Remove the guess',
    skip: 'Go on without a guess',
    handout: 'My guess: × ________',
  },
  look: {
    title: 'Now look',
    text: 'The same spending, measured in four ways. Each bar says how many times as much it was at the end as at the beginning.',
    above: (guess, real, off) =>
      `You guessed ${guess}. In 2021 prices it was ${real}: your guess is ${off} above it.`,
    below: (guess, real, off) =>
      `You guessed ${guess}. In 2021 prices it was ${real}: your guess is ${off} below it.`,
    exact: (guess, real) => `You guessed ${guess}, and in 2021 prices it was ${real}.`,
    none: (real) => `In 2021 prices, with the rise in prices left out, it was ${real}.`,
  },
  why: {
    title: 'Why the answers differ',
    lead: 'All four come from the same tables. They differ in what else they count.',
    pricesTitle: 'Prices',
    prices: ({ first, last, nominal, prices, basket, keptUp, real, from, to }) => [
      `In money of the day, spending went from ${first} in ${from} to ${last} in ${to}: ${nominal}. Part of that is prices. By NATO’s own conversion, what cost 100 euros in ${from} cost ${basket} euros in ${to} (${prices}).`,
      `Had spending only kept up with prices, it would have been ${keptUp}. What is left is ${real}: so much more could be bought.`,
    ],
    dollarsTitle: 'Exchange rates',
    dollars: ({ dollars, euros, rate, change, from, to }) =>
      `A euro was worth ${change === 'fewer' ? 'fewer' : 'more'} dollars in ${to} than in ${from} (${rate}). Counted in dollars, the same ${euros} is ${dollars}.`,
    economyTitle: 'The economy',
    economy: ({ percent, economy, real, share }) => [
      `A share of GDP compares spending with the size of the economy. That changed as well: by ${percent}, with prices left out (${economy}).`,
      `Spending grew ${real}, so its share grew ${share}. When an economy shrinks, the share rises without one more euro.`,
    ],
    parts: {
      nominal: 'money of the day',
      real: 'more bought',
      prices: 'prices',
      rate: 'euro to dollar',
      dollars: 'in dollars',
      share: 'share of GDP',
      economy: 'economy',
    },
  },
  answer: {
    title: 'The answer',
    mixed: (reached, short) => `It doubled ${reached}; it did not double ${short}.`,
    all: (reached) => `It doubled in every measure: ${reached}.`,
    nothing: (short) => `It doubled in no measure: ${short}.`,
    measures: {
      euros: 'in euros of the day',
      dollars: 'in dollars of the day',
      constant: 'in 2021 prices',
      share: 'as a share of GDP',
    },
    lesson:
      'So the sentence holds or not by what is counted. Whoever says “doubled” should say in what, and since when.',
    missingTitle: 'What is missing from this chart?',
    questions: {
      years: (from, to, factor) =>
        `Other years. From ${from} to ${to} (an estimate), also seven years, it is ${factor} in 2021 prices. Who chose the years, and why these?`,
      yearsAlone: 'Other years. Who chose these, and why?',
      yearsLink: 'Choose the years yourself',
      who: 'Who counts. SIPRI counts other things than NATO and gets other sums for the same year. Why might that be?',
      whoLink: 'What each definition includes',
      what: 'What the money was for. Twice the money can be equipment, pay or pensions.',
      whatLink: 'The share spent on equipment',
      others: 'Everybody else. Is this much, or little, beside neighbours and allies?',
      othersLink: 'Compare with others',
      known: 'What was known then. Figures for a year are revised for years after it.',
      knownLink: 'The same year as published on different days',
    },
    classTitle: 'To discuss in class',
    class: (highest, lowest) => [
      'You write a headline with one of the four numbers. Which one, and what do you leave out?',
      `Who would rather quote ${highest}, and who ${lowest}? Is either of them wrong?`,
      'Which further number would you need before you could say “enough” or “not enough”?',
    ],
    onTitle: 'Go on',
    on: {
      claims: 'Test the other sentences',
      targets: 'Who meets the alliance’s targets',
      path: 'How fast spending would have to grow',
      explore: 'Explore all figures',
      ukraine: 'Who supports Ukraine with how much',
    },
  },
};
