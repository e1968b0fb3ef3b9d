import type { PassportMessages } from './passport-messages';

const nbsp = '\u00a0';
const names: Readonly<Record<string, string>> = { EUR: 'Euro', USD: 'US-Dollar' };
const money = (currency: string, number: string, size = '') =>
  `${number}${nbsp}${size === '' ? '' : `${size}${nbsp}`}${names[currency] ?? currency}`;

/** The passport's words in German. */
export const passportMessages: PassportMessages = {
  title: 'Woher diese Zahl stammt',
  heading: (entity, year) => `${entity}, ${year}`,
  rows: {
    exact: 'Wie veröffentlicht',
    workedOut: 'Berechnet',
    unit: 'Einheit',
    basis: 'Preisbasis',
    status: 'Status',
    missing: 'Warum sie fehlt',
    unrounded: 'Ohne Rundung',
    derived: 'Wie sie entstand',
    inputs: 'Aus',
    definition: 'Definition',
    source: 'Quelle',
    edition: 'Ausgabe',
    table: 'Tabelle',
    notes: 'Zu beachten',
    terms: 'Bedingungen',
  },
  amounts: {
    'percent-of-gdp': (number) => `${number}${nbsp}% des BIP`,
    percent: (number) => `${number}${nbsp}%`,
    'percent-change': (number) => `${number}${nbsp}%`,
    'national-million': (number, currency) => money(currency, number, 'Mio.'),
    'usd-million': (number) => money('USD', number, 'Mio.'),
    'eur-million': (number) => money('EUR', number, 'Mio.'),
    'international-million': (number) => money('Int$', number, 'Mio.'),
    usd: (number) => money('USD', number),
    'eur-billion': (number) => money('EUR', number, 'Mrd.'),
    persons: (number) => `${number} Personen`,
    'thousand-persons': (number) => `${number}${nbsp}Tsd.`,
    'national-per-international-dollar': (number) => number,
    ratio: (number) => `×${number}`,
  },
  units: {
    'percent-of-gdp': () => 'Prozent des BIP',
    percent: () => 'Prozent',
    'percent-change': () => 'Veränderung zum Vorjahr in Prozent',
    'national-million': (currency) => `Millionen der Landeswährung (${currency})`,
    'usd-million': () => 'Millionen US-Dollar',
    'eur-million': () => 'Millionen Euro',
    'international-million': () => 'Millionen internationale Dollar',
    usd: () => 'US-Dollar',
    'eur-billion': () => 'Milliarden Euro',
    persons: () => 'Personen',
    'thousand-persons': () => 'Tausend Personen',
    'national-per-international-dollar': () => 'Landeswährung je internationalem Dollar',
    ratio: () => 'ein Vielfaches',
  },
  ratioUnit: (base) => `Vielfache des Werts von ${base} (${base} = 1)`,
  shareUnit: 'Prozent der Summe der Verglichenen',
  constantPrices: (year) => `Preise von ${year}`,
  noBasisNamed: 'Die Veröffentlichung nennt keine Preisbasis.',
  statusMeanings: {
    A: 'In dieser Ausgabe keine Schätzung; eine spätere Ausgabe kann den Wert noch ändern.',
    E: 'Die herausgebende Stelle weist den Wert als Schätzung aus. Spätere Ausgaben ändern ihn meist.',
    P: 'Die herausgebende Stelle rechnet mit einer Änderung.',
    F: 'Eine Prognose oder ein Plan, keine Ist-Zahl.',
    B: 'Ab diesem Jahr ist die Reihe mit den Jahren davor nicht vergleichbar.',
    D: 'Der Wert folgt einer anderen Definition als der Rest der Reihe.',
    M: 'Einen solchen Wert kann es nicht geben.',
    O: 'Es gibt keine Zahl. Das ist keine Null, und nichts wurde an ihre Stelle gesetzt.',
  },
  reasons: {
    published: (producer) => `${producer}: In dieser Ausgabe steht hier keine Zahl.`,
    impossible: 'Einen solchen Wert kann es nicht geben.',
    input: (missing) => `Nicht zu berechnen: keine Zahl für ${missing}.`,
    base: (year) => `Nicht zu berechnen: Das Basisjahr ${year} hat keinen Wert über null.`,
    unlike:
      'Nicht zu berechnen: Der Kaufkraftfaktor gilt für eine andere Währung als die Ausgaben.',
    sum: (missing) => `Nicht zu berechnen: In der Summe fehlt ${missing}.`,
  },
  missing: 'kein Wert',
  edition: (label, published, cutOff) =>
    `${label}; veröffentlicht ${published}; Stand ${cutOff ?? 'nicht genannt'}`,
  own: 'eigene Berechnung',
  sumOf: (count) => `Summe aus ${count}`,
  input: (name, entity, year) => `${name}, ${entity}, ${year}`,
  bounds: (lowest, highest) =>
    `Beide Zahlen sind auf ganze Millionen gerundet; der Wert liegt also zwischen ${lowest} und ${highest}.`,
  copy: {
    label: 'Kopieren',
    text: 'Text',
    link: 'Link zu dieser Zahl',
    done: {
      text: 'Text kopiert.',
      bibtex: 'BibTeX kopiert.',
      csl: 'CSL-JSON kopiert.',
      link: 'Link kopiert.',
    },
    refused:
      'Der Browser lässt das Kopieren nicht zu. Der Text ist markiert: Strg+C drücken, auf dem Mac ⌘C.',
    byHand: 'Text zum Kopieren',
  },
  cite: {
    title: (subject, entity, year) => `${subject}: ${entity}, ${year}`,
    value: (heading, value, status) => `${heading}: ${value} (${status}).`,
    ownFrom: (formula) => `Eigene Berechnung: ${formula}.`,
    edition: (label, published) => `Ausgabe ${label}, veröffentlicht ${published}`,
    table: (name) => `Tabelle: ${name}`,
    retrieved: (product, date) => `${product}, abgerufen ${date}`,
    terms: (terms) => `Bedingungen: ${terms}`,
    basis: (basis) => `Preisbasis: ${basis}`,
  },
};
