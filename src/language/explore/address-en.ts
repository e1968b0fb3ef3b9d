import type { AddressMessages } from './address-messages';

const none = (noun: string) => (value: string) => `There is no ${noun} “${value}” here`;

export const addressMessages: AddressMessages = {
  instead: (sentence, shown) => `${sentence}; shown instead: ${shown}.`,
  insteadOf: (sentences, shown) => `${sentences} Shown instead: ${shown}.`,
  noEffect: (sentence) => `${sentence}; this has no effect.`,
  asToday: (sentence) => `${sentence}; it is read as an address of today.`,
  quoted: (text) => `“${text}”`,
  unknown: {
    indicator: none('measure'),
    edition: none('edition'),
    beside: none('second edition'),
    form: none('form of chart'),
    scale: none('scale'),
    per: none('way of converting values'),
    target: none('target'),
    focus: none('ally or state'),
    sort: none('order'),
    axis: none('kind of axis'),
    events: (value) => `Events are “on” or “off”, not “${value}”`,
    lang: none('language'),
    theme: none('theme'),
  },
  noYear: {
    year: (value) => `“${value}” is not a year`,
    base: (value) => `The base “${value}” is not a year`,
  },
  noYears: (value) => `“${value}” is not a range of years such as 2014..2024`,
  noPoint: (value) => `“${value}” does not name an ally and a year`,
  leftOut: (names, others) =>
    `Not in the data and left out: ${names}${others === 0 ? '' : `, with ${others} more`}`,
  notHeld: (edition) => `The edition ${edition} does not have this measure`,
  sameEdition: 'The second edition is the same as the first',
  notComparable: (edition) => `The edition ${edition} has nothing to set beside this measure`,
  outside: {
    years: (value, from, to) => `The years ${value} reach beyond ${from} to ${to}`,
    year: (value, from, to) => `The year ${value} is outside ${from} to ${to}`,
    base: (value, from, to) => `The base year ${value} is outside ${from} to ${to}`,
    point: (value, from, to) => `The point ${value} is outside ${from} to ${to}`,
  },
  reversed: (value) => `The years “${value}” end before they begin`,
  parts: {
    changes: 'A change on the year before cannot be shown as a change since a base year',
    sums: 'Only values that add up, such as money, have shares of a sum',
    overlap: 'An aggregate beside its own members would count them twice in a sum',
    beside: 'Two editions are compared by unchanged values only',
  },
  otherMeasure: (target) => `The target “${target}” is about another measure`,
  negative: 'A logarithmic axis has no place for values below zero',
  currencies: 'Amounts in different currencies share no axis',
  notChosen: (entity) => `${entity} is not among those compared and cannot be in focus`,
  noVersion: (value) => `The address names “${value}” as its version, which is none`,
  newerVersion: (value) => `The address is of version ${value}, which is newer than this page`,
  unknownKey: (key, value) => `“${key}=${value}” says nothing here`,
  moreKeys: (count) =>
    count === 1 ? 'One more part says nothing here' : `${count} more parts say nothing here`,
  shown: {
    values: 'the unchanged values',
    noTarget: 'no target',
    scales: { linear: 'a linear axis', log: 'a logarithmic axis' },
    axes: { shared: 'one axis for all', free: 'an axis for each' },
  },
};
