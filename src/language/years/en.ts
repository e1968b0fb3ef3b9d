import type { YearsMessages } from './years-messages';

export const yearsMessages: YearsMessages = {
  label: 'Years',
  first: 'First year',
  last: 'Last year',
  year: 'Year',
  type: (year, name) => `${year}, ${name.toLowerCase()}: type another`,
  typeHint: 'Type a year',
  notYear: (text) => (text === '' ? 'Type a year.' : `“${text}” is not a year.`),
  outside: (from, to) => (from === to ? `Possible: ${from} only.` : `Possible: ${from} to ${to}.`),
  estimates: 'estimates',
  estimate: (year) => `${year}, estimate`,
  previous: 'Previous year',
  next: 'Next year',
  play: 'Play',
  pause: 'Pause',
};
