import { yearsMessages } from '../years/en';
import { addressMessages } from './address-en';
import type { ExploreMessages } from './explore-messages';
import { passportMessages } from './passport-en';

export const exploreMessages: ExploreMessages = {
  page: {
    address: addressMessages,
    title: 'Explore',
    controls: 'Change the view',
    done: 'Done',
    reset: 'Reset',
    gallery: 'All views',
    galleryLead: (views) =>
      `Each form with each measure that suits it, for Germany, for eight allies and for all: ${views} charts.`,
    openView: 'Open in the explorer',
    more: 'Whole summary',
    less: 'Shorter',
    formsLabel: 'Form of the chart',
    forms: {
      line: 'Line',
      bar: 'Ranking',
      dumbbell: 'Change',
      scatter: 'Scatter',
      stack: 'Composition',
      multiples: 'Small multiples',
      map: 'Map',
      table: 'Table',
    },
    unfit: {
      currencies: (form) =>
        `${form} is not offered: amounts in different currencies share no axis. Choose a measure in dollars or euros, or the change since a base year.`,
      sums: (form) =>
        `${form} is not offered: these values do not add up. Choose money, personnel or a category of expenditure.`,
      overlap: (form) =>
        `${form} is not offered: an aggregate beside its own members would count them twice.`,
      sizes: (form) =>
        `${form} is not offered: amounts mostly show how large a country is. Choose a share or a value per head.`,
      scatter: (form) =>
        `${form} is not offered: it sets the share of GDP against the equipment share. Choose one of the two, in an edition that has both.`,
      parts: (form) =>
        `${form} is not offered: this form shows unchanged values only, not converted ones.`,
      beside: (form) => `${form} is not offered: two editions are compared as lines or as a table.`,
    },
    measure: 'Measure',
    measureGroups: {
      relative: 'Relative and real',
      money: 'Money',
      detail: 'People and categories',
      sipri: 'Another definition: SIPRI',
    },
    definition: 'What it measures',
    edition: 'Source and edition',
    beside: 'Second edition',
    besideNone: 'none',
    target: 'Target',
    targetNone: 'none',
    values: 'Values',
    parts: {
      none: 'the values themselves',
      change: 'change since a base year',
      share: 'share of the sum of those shown',
    },
    base: 'Base year',
    ratioAxis: 'Logarithmic axis (equal steps, equal factors)',
    sharedAxis: 'One axis for all',
    events: 'Policy events',
    sort: 'Order',
    sorts: { value: 'by value', change: 'by change', name: 'by name' },
    show: 'Show',
    copyLink: 'Copy link',
    copied: 'The link to this view is copied.',
    copyFailed: 'The browser does not let the page copy. The link is in the address bar.',
    shortcuts: {
      open: 'Keyboard shortcuts',
      title: 'Keyboard shortcuts',
      enabled: 'Single keys work',
      close: 'Close',
      keys: {
        forms: 'Form of the chart, in the order of the tabs',
        search: 'Add an ally or group',
        chart: 'Read the chart',
        back: 'Year back',
        on: 'Year on',
        events: 'Policy events on or off',
        focus: 'Next series in colour',
        link: 'Copy the link',
        help: 'This overview',
      },
    },
  },
  picker: {
    label: 'Allies and groups',
    chosen: 'Chosen',
    search: 'Add an ally or group',
    placeholder: 'Add an ally or group …',
    empty: 'Nothing is chosen yet. Add an ally or a group to draw the chart.',
    remove: (name) => `Remove ${name}`,
    focus: (name) => `Keep only ${name} in colour`,
    more: (count) => `+ ${count} more`,
    fewer: 'Show fewer',
    removeAll: 'Remove all',
    undo: 'Undo',
    close: 'Close the list',
    nothing: (query) => `No ally or group is called “${query}”.`,
    found: (count) => (count === 1 ? '1 match' : `${count} matches`),
    sections: {
      groups: 'Groups',
      allies: 'Allies',
      aggregates: 'NATO’s sums',
      comparators: 'SIPRI only: another definition',
    },
    gaps: {
      'no-armed-forces': 'no armed forces, so no figures',
      'joined-later': 'not yet an ally in this edition',
      'not-an-ally': 'NATO has no figures for these states. Choose a SIPRI measure.',
      'no-sums': 'This edition has no sums.',
      'not-covered': 'no figures',
    },
    adds: (count) => `adds ${count}`,
    lacks: (names) => `without ${names}`,
    suggestions: 'Suggestions',
    neighbours: (of) => `Neighbours ${of}`,
    similar: (of) => (of === null ? 'Similar GDP' : `GDP like that ${of}`),
    add: (name) => `Add ${name}`,
    added: (what) => `Added: ${what}.`,
    removed: (what) => `Removed: ${what}. This can be undone.`,
    restored: 'The earlier choice is back.',
  },
  time: yearsMessages,
  passport: passportMessages,
  table: {
    search: 'Search',
    searchHint: 'Name or code',
    group: 'Show',
    allChosen: 'all chosen',
    groupChoice: (name, members) => `${name} (${members})`,
    shown: (shown, all) =>
      shown === all ? `${all} ${all === 1 ? 'row' : 'rows'}` : `${shown} of ${all} rows`,
    nothing: (query, group) =>
      `Nothing chosen ${query === '' ? '' : `matches “${query}”`}${query === '' || group === null ? '' : ' and '}${group === null ? '' : `belongs to “${group}”`}.`,
    showAll: (all) => `Show all ${all} rows`,
    name: 'Name',
    trend: 'Trend',
    change: {
      points: (from, to) => `Change\n${from}–${to}, points`,
      percent: (from, to) => `Change\n${from}–${to}, %`,
      factor: (from, to) => `Change\n${from}–${to}, factor`,
    },
    verdict: (target, year) => `${year} against\n${target}`,
    rounded: (decimals) =>
      decimals === 0
        ? 'Rounded to whole numbers'
        : `Rounded to ${['', 'one decimal', 'two decimals', 'three decimals'][decimals] ?? `${decimals} decimals`}`,
    ownCurrency: (billions) =>
      `${billions ? 'Billions' : 'Millions'} of the currency beside the name`,
    opens: 'every number opens its full value and its source',
    help: 'Arrow keys walk the numbers, Home and End jump to the ends of a row, Enter opens where a number comes from.',
    untold: 'cannot be told',
    early: 'before accession to NATO',
    untested: 'not tested: the target is each ally’s own',
    key: {
      missing: 'no figure',
      trend: 'Trend: each row on its own scale from zero, estimates dotted, gaps left open.',
      change: {
        points: (from, to) => `Change: value of ${to} − value of ${from}, in percentage points.`,
        percent: (from, to) =>
          `Change: 100 × (value of ${to} ÷ value of ${from} − 1), in per cent.`,
        factor: (from, to) => `Change: value of ${to} ÷ value of ${from}.`,
      },
      later: (from) => `${from} is the first year in which most rows have a figure.`,
      tested: {
        unrounded: (year) =>
          `Target: tested on the unrounded share of ${year}, 100 × expenditure ÷ GDP, both in 2021 US dollars; the margin is in percentage points.`,
        printed: () =>
          'Target: tested on the percentages as they are printed; the margin is in percentage points.',
      },
      currencies: 'Amounts in different currencies cannot be compared from row to row.',
    },
  },
};
