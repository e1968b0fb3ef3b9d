import type { FoundPath, PathMessages, Way } from './path-messages';

const ways: Readonly<Record<Way, (rate: string) => string>> = {
  up: (rate) => `has to grow by ${rate} a year`,
  down: (rate) => `may fall by ${rate} a year`,
  level: () => 'need not change at current prices',
};

const realWays: Readonly<Record<Way, (rate: string) => string>> = {
  up: (rate) => `${rate} after inflation`,
  down: (rate) => `−${rate} after inflation`,
  level: () => 'nothing after inflation',
};

function changes({ growth, way, real, realWay, money }: FoundPath): string {
  const road = money === null ? '' : `: from ${money.from} to ${money.to}`;
  return `${ways[way](growth)}, ${realWays[realWay](real)}${road}`;
}

function estimated(estimate: boolean): string {
  return estimate ? ' (estimate)' : '';
}

const points = (count: number) => `±${count} ${count === 1 ? 'point' : 'points'}`;

export const messages: PathMessages = {
  title: 'Path to a target',
  estimate: 'estimate',
  answer: {
    climb: (found) =>
      `To get from ${found.share} of GDP in ${found.year}${estimated(found.estimate)} to ${found.target} by ${found.by}, the defence spending ${found.of} ${changes(found)}.`,
    hold: (found) =>
      `${found.name} has reached ${found.target} already: ${found.share} of GDP in ${found.year}${estimated(found.estimate)}. To hold that share until ${found.by}, spending ${changes(found)}, as fast as GDP.`,
    none: (why, { name, by, start, edition }) => {
      switch (why) {
        case 'no-armed-forces':
          return `${name} has no armed forces. NATO’s tables have no row for it and no target applies, so there is no path to work out.`;
        case 'no-figures':
          return `${edition} has no figures of ${name} that a path could start from.`;
        case 'nothing-spent':
          return `${name} spent nothing in ${start}. From zero no rate of growth leads to a target, so the path is undetermined.`;
        case 'no-years':
          return `${by} is not after ${start}, the newest year with figures: no years are left in which spending could grow. Choose a later year.`;
        case 'no-economy':
          return 'With growth or inflation of −100 % or less nothing is left of GDP, so no path can be worked out.';
        default:
          return why satisfies never;
      }
    },
    assumed: (growth, inflation, nominal) =>
      `Assumed for every year, not forecast: real GDP growth of ${growth} and inflation of ${inflation}, together ${nominal}.`,
    shrinking: (rate) =>
      `So GDP at current prices shrinks by ${rate} a year: the same share takes less money every year.`,
    standing:
      'So GDP at current prices stands still: all growth in spending comes from the rising share.',
    rounding: (target) =>
      `Only the rounding of the published figures decides whether ${target} is met.`,
    reading: 'The figures are being read …',
  },
  controls: {
    label: 'What the path assumes',
    entity: 'Ally',
    target: 'Target',
    targetUnit: '% of GDP',
    presets: 'Agreed levels',
    by: 'By',
    growth: 'Real GDP growth',
    inflation: 'Inflation',
    perYear: '% a year',
    money: 'Money',
    own: (currency) => (currency === '' ? 'own currency' : `${currency}, own currency`),
    edition: 'Starts from',
    noMoney: (edition) =>
      `${edition} gives shares of GDP only: the growth it takes can be worked out from them, the money cannot.`,
    slider: (name) => `${name}, slider`,
    less: (name) => `${name}: less`,
    more: (name) => `${name}: more`,
    notNumber: (text) => `“${text}” is not a number.`,
    outside: (from, to) => `From ${from} to ${to} only.`,
    reset: 'Back to the default path',
  },
  facts: {
    label: 'What it takes',
    aYear: 'a year',
    nominal: (from, to, fan) =>
      `growth in spending at current prices, ${from} to ${to}.${fan === null ? '' : ` With GDP growth ${points(fan.points)}: ${fan.slower} to ${fan.faster}.`}`,
    real: (inflation) => `real growth in spending, after inflation of ${inflation}.`,
    inYear: (year) => `in ${year}`,
    money: ({ real, start, year, estimate, beyond }) =>
      `${real} at ${year} prices. In ${year} it was ${start}${estimated(estimate)}.${beyond === null ? '' : ` ${beyond} more than holding the share.`}`,
    agreed: (what, money) =>
      `of GDP with constant growth${money === null ? '' : `, or ${money}`}. ${what}.`,
    source: (source) => `Source: ${source}. Own calculation.`,
  },
  years: {
    title: 'Year by year',
    caption: (name, target, by) =>
      `${name} on the way to ${target} by ${by}: share of GDP and spending`,
    year: 'Year',
    share: 'Share of GDP, %',
    constant: 'constant growth',
    linear: 'equal points',
    money: (currency) => `Spending, ${currency}`,
    fan: (count) => `GDP growth ${points(count)}`,
    real: (year) => `at ${year} prices`,
    start: 'start',
    aim: 'target',
    note: 'Current prices unless another year’s are named. After the target’s year the share is held. Constant growth: the same factor every year. Equal points: the share rises by the same points every year.',
  },
  ranking: {
    title: 'The same target for every ally',
    caption: (target, by) => `What ${target} of GDP by ${by} takes of every ally`,
    rank: 'Rank',
    ally: 'Ally',
    share: (year) => `Share ${year}, %`,
    toGo: 'Points to go',
    nominal: 'Growth a year, %',
    real: 'After inflation, %',
    fan: (count) => `GDP growth ${points(count)}`,
    from: (year) => `Spending ${year}`,
    to: (year) => `Spending ${year}`,
    met: 'met',
    noForces: 'no armed forces, so no figures',
    noFigures: 'no figures in this edition',
    undetermined: 'undetermined',
    choose: (name) => `Show the path of ${name}`,
    note: 'Growth and inflation as set above, for every ally alike. Where the target is met, growth is what holding the share takes. The newest figures are estimates (e).',
  },
  working: {
    title: 'How this is worked out',
    lead: 'The formula is exact, with unrounded figures; they are rounded here only to be read.',
    share: (year, estimate, edition) =>
      `The share the path starts from: expenditure ÷ GDP of ${year}${estimated(estimate)}, in million US dollars of 2021, ${edition}`,
    published: (year, estimate, edition) =>
      `The share the path starts from, as published for ${year}${estimated(estimate)}, ${edition}`,
    nominal: 'Growth of GDP at current prices: (1 + real growth) × (1 + inflation) − 1',
    years: 'Years to go',
    growth: 'Yearly growth of spending: (target ÷ share)^{1 ÷ years} × (1 + nominal growth) − 1',
    holding: 'The target is met, so the share is held and spending grows as GDP does',
    real: 'After inflation: (1 + growth) ÷ (1 + inflation) − 1',
    money: 'Spending in the target’s year: spending at the start × (1 + growth)^{years}',
    paths:
      'The path of equal points ends at the same share and the same money; between its ends it is ahead of constant growth. Money of a year is the share of that year × GDP, and GDP is spending ÷ share at the start, grown from there. Defence is assumed to become dearer as everything else does.',
    otherTitle: 'Had GDP another nominal growth',
    otherCaption: (from, to, by) =>
      `Yearly growth of spending from ${from} to ${to} by ${by}, by nominal growth of GDP`,
    otherGdp: 'Nominal GDP growth a year',
    otherSpending: 'Growth of spending a year',
  },
};
