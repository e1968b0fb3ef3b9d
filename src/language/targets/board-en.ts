import type { BoardMessages } from './board-messages';

export const board: BoardMessages = {
  title: 'Ally by ally',
  caption: (goal, year, estimate, edition) =>
    `Allies against ${goal}, ${year}${estimate ? ' (estimates)' : ''}. ${edition}.`,
  columns: {
    name: 'Ally',
    verdict: 'Verdict',
    share: (ofGdp) => (ofGdp ? 'Share of GDP, %' : 'Equipment share, %'),
    margin: 'Margin, points',
    gap: (unit) => (unit === null ? 'Gap, million of own currency' : `Gap, ${unit}`),
    noGap: 'Gap in money',
    first: 'First year met',
    run: 'Years in a row',
  },
  verdicts: {
    met: 'met',
    'within-rounding': 'met within rounding',
    below: 'below',
    'no-data': 'no data',
    'not-applicable': 'not applicable',
    'not-yet': 'not yet an ally',
  },
  keyTitle: 'What the verdicts mean',
  key: {
    met: 'even the lowest share that the rounding of the figures allows reaches the target',
    'within-rounding':
      'the figures reach the target or miss it by less than they are rounded: nobody outside can say which',
    below:
      'even the highest share that rounding allows does not reach it, whatever two decimals make of it',
    'no-data': 'the edition has no figure; nothing is filled in, and it is not a zero',
    'not-applicable': 'no armed forces, so nothing is asked',
    'not-yet': 'joined later: shown, not counted',
  },
  since: (year) => `since ${year}`,
  none: 'no figure',
  noMoney: 'not published',
  first: {
    never: 'not yet',
    open: (year) => `≤ ${year}`,
    openLong: (year) => `${year} or earlier: the figures begin there`,
    perhaps: (year) => `perhaps ${year}`,
    also: (year, perhaps) => `${year}, perhaps ${perhaps}`,
    before: (joined) => `before joining in ${joined}`,
  },
  run: {
    open: (years) => `${years}+`,
    openLong: (years, from) => `${years} or more: the figures begin in ${from}`,
    sinceJoining: (years, joined) => `${years}, every year since joining in ${joined}`,
    gap: (years, from) => `${years} or more: there is no figure before ${from}`,
  },
  notes: {
    broken: (name, meaning) => `${name}: ${meaning}. Years before and after are not of one kind.`,
    otherBasis: (name, tested, told, prices) =>
      `${name}: NATO’s share of ${tested} is on 2021 prices, and that is what is tested. In ${prices} it is ${told}, on which the gap stands.`,
    noMoney: (edition) => `${edition} gives shares only: no gap in money can be formed from it.`,
    estimates: (year) => `e: estimate. All figures of ${year} are NATO’s estimates.`,
    printedAsTarget: (name, printed, share) =>
      `${name}: with two decimals the share reads ${printed}, but it is ${share}. What is tested is the unrounded share, so it is below.`,
    unrounded:
      'Share: as the edition gives it. Verdict, margin and gap stand on the unrounded share, so the last digit can differ.',
    first:
      'First year met: within the years of this edition, whether an ally already or not. “≤” where the figures begin with it.',
    run: (then) =>
      then
        ? 'Years in a row: up to the year shown, counted from accession at the earliest.'
        : 'Years in a row: up to the year shown, whenever an ally joined.',
  },
  noteLink: (number) => `note ${number}`,
};
