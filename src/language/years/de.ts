import type { YearsMessages } from './years-messages';

export const yearsMessages: YearsMessages = {
  label: 'Jahre',
  first: 'Erstes Jahr',
  last: 'Letztes Jahr',
  year: 'Jahr',
  type: (year, name) => `${year}, ${name}: anderes eingeben`,
  typeHint: 'Jahr eingeben',
  notYear: (text) => (text === '' ? 'Bitte ein Jahr eingeben.' : `„${text}“ ist kein Jahr.`),
  outside: (from, to) => (from === to ? `Möglich: nur ${from}.` : `Möglich: ${from} bis ${to}.`),
  estimates: 'Schätzungen',
  estimate: (year) => `${year}, Schätzung`,
  previous: 'Vorheriges Jahr',
  next: 'Nächstes Jahr',
  play: 'Abspielen',
  pause: 'Anhalten',
};
