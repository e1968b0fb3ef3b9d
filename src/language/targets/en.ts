import { board } from './board-en';
import { ledger } from './ledger-en';
import type { TargetsMessages } from './targets-messages';

export const messages: TargetsMessages = {
  title: 'Who meets NATO’s targets?',
  ledger,
  views: {
    label: 'Views',
    names: { board: 'Scoreboard', ledger: 'Ledger' },
    ledgerTitle: 'How far below or above a target, added up',
  },
  answer: {
    loading: 'Testing every ally …',
    nothing: (goal, year) =>
      `No ally has a figure for ${year} that could be tested against ${goal}.`,
    met: (range, of, goal, year, estimate) =>
      `${range === '0' ? 'None' : range} of ${of} allies ${range === '0' || range === '1' ? 'reaches' : 'reach'} ${goal} in ${year}${estimate ? ', by NATO’s estimates' : ''}.`,
    near: (names) => `For ${names} only the rounding of the published figures decides.`,
    below: (names) => `Below the line: ${names}.`,
    belowMany: (count) => `${count} are below the line.`,
    without: (names) => `No figure: ${names}.`,
    withoutMany: (count) => `${count} have no figure.`,
    hindsight: (year, agreed) =>
      `The target dates from ${agreed}: ${year} is measured in hindsight.`,
    by: (year) => `It is to be reached by ${year}.`,
  },
  facts: {
    label: 'Key numbers',
    of: (all) => `of ${all}`,
    other: (_, year, estimate) => `allies reached it in ${year}${estimate ? ' (estimates)' : ''}`,
    lacking: (count, prices) =>
      `a year is what the ${count === 1 ? 'one' : count} below ${count === 1 ? 'lacks' : 'lack together'}; no surplus is set against it (${prices})`,

    points: 'points',
    closest: (name) => `${name} is closest to the line`,
    closestBy: (name, money, above) =>
      `${name} is closest to the line: ${money} ${above ? 'above' : 'below'} it`,
    closestWithin: (name) => `${name} is closest to the line, so close that rounding decides`,
  },
  controls: {
    label: 'What is shown',
    target: 'Target',
    edition: 'As published in',
    year: 'Year',
    earlier: 'One year earlier',
    later: 'One year later',
    money: 'Gap in',
    members: 'Counted are',
    memberships: { year: 'allies of each year', today: 'today’s allies' },
    elsewhere: (names, edition) =>
      `This edition has no table for ${names}. Choosing it goes to ${edition}.`,
    noMoney: 'not in this edition',
    reset: 'Back to the default view',
  },
  quadrant: {
    none: (edition, others) =>
      `The quadrant needs the share of equipment, which ${edition} does not give. It is in ${others}.`,
    explore: 'Open in the explorer',
  },
  composition: {
    title: (all, by) =>
      `${all}${by === null ? '' : ` by ${by}`} is two parts, and only one can be tested`,
    tested: 'core defence: tested here',
    untested: 'not published per ally',
    text: (tested, untested) =>
      `NATO tabulates core defence expenditure, so every ally can be held against ${tested}. What counts towards the other ${untested}, such as resilience, infrastructure and industry, no producer publishes per ally. Core expenditure is therefore never compared with the sum.`,
  },
  wordings: {
    title: 'What was agreed, and what was not',
    lead: 'The targets in plain words, in the order in which they were agreed.',
    agreed: (date) => `agreed ${date}`,
    by: (year) => `for ${year}`,
    atOnce: 'without a deadline',
    notTabulated: 'not published per ally',
    shown: 'tested above',
    references: 'Read more',
  },
  working: {
    title: 'How the numbers come about',
    lead: 'Every verdict keeps its margin, in points and in money, and says where rounding decides.',
    unrounded:
      'The share is worked out from NATO’s two tables and not taken as printed. Both are in whole millions, so each is known to half a million either way: that gives the lowest and the highest share. Both at the target or above: met. Both below it: below, even where two decimals would print the target. One on either side: rounding decides.',
    printed:
      'This edition gives no table the share could be worked out from, so it is tested as published: to half of its last decimal either way.',
    source: 'Source',
  },
  board,
};
