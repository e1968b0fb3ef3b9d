import { yearsMessages } from '../years/en';
import type { PillarMessages } from './pillar-messages';

export const messages: PillarMessages = {
  title: 'The European pillar',
  years: yearsMessages,
  neutral: 'How the alliance’s spending parts between Europe with Canada and the United States.',
  lead: (share, year, prices, before, from) =>
    `European allies and Canada account for ${share} of the alliance’s defence expenditure in ${year}, in ${prices}; in ${from} it was ${before}.`,
  estimated: (year) => `${year} (estimate)`,
  controls: {
    label: 'What is shown',
    prices: 'Money in',
    membership: 'Members',
    memberships: {
      published: 'as NATO publishes: of each year',
      today: 'today’s members in every year',
    },
    edition: 'Edition',
  },
  facts: {
    label: 'Key numbers of Europe and Canada',
    in: (prices) => `in ${prices}`,
    money: (year, other, prices) =>
      `spent in ${year}. The same sum is ${other} in ${prices}: do not mix the two.`,
    share: (year, prices, other, others) =>
      `of the alliance’s expenditure in ${year}, in ${prices}; ${other} in ${others}.`,
    growth: (year, other) => `real growth in ${year}; United States ${other}.`,
    later: (list) => `Then ${list}.`,
    ofGdp: (year, before, beforeYear, other) =>
      `of GDP in ${year}, after ${before} in ${beforeYear}. United States: ${other}.`,
    source: (from, membership) =>
      `Source: ${from}. Own calculation: shares of the sum. ${membership}`,
  },
  table: {
    title: 'Year by year',
    caption: (prices, from, to) =>
      `The alliance’s two halves, ${from} to ${to}: expenditure in US dollars of ${prices}, share, real growth, share of GDP`,
    year: 'Year',
    money: (prices) => `Expenditure, USD bn, ${prices}`,
    part: 'Share of the sum, %',
    growth: 'Real growth, %',
    ofGdp: '% of GDP',
    europe: 'Europe + Canada',
    america: 'United States',
    note: (prices) =>
      `Expenditure and shares of the sum in ${prices}; growth and shares of GDP always in 2021 prices. e: estimate.`,
  },
  working: {
    title: 'How it is worked out',
    published: 'All other figures are NATO’s own, as printed.',
  },
};
