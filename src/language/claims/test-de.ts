import type { TestMessages } from './claims-messages';

/** Die Wörter des Formulars, mit dem sich ein eigener Satz prüfen lässt. */
export const test: TestMessages = {
  title: 'Einen eigenen Satz prüfen',
  lead: 'Wählen Sie, was gesagt wird, von wem und für welche Jahre. Geprüft wird jede Definition, für die es Daten gibt; die Adresse dieser Seite ist die Prüfung.',
  form: 'Der Satz',
  kind: 'Art der Aussage',
  kinds: {
    'grew-by': 'wuchs um einen Faktor',
    'meets-target': 'erreicht ein Ziel',
    'first-met-since': 'erstmals wieder erreicht',
    ranked: 'Rang in einer Gruppe',
    'sum-exceeds': 'Summe übersteigt',
  },
  entity: 'Wer',
  measure: 'Definition',
  everyMeasure: 'Jede Definition',
  edition: 'Ausgabe',
  everyEdition: 'Jede Ausgabe',
  from: 'Erstes Jahr',
  to: 'Letztes Jahr',
  year: 'Jahr',
  factor: 'Faktor (2 heißt „verdoppelt“)',
  level: 'Niveau, % des BIP',
  years: 'In wie vielen Jahren',
  lastMet: 'Davor zuletzt erreicht, falls bekannt',
  rank: 'Mindestens Rang',
  group: 'Unter',
  members: 'Wer addiert wird',
  than: 'Verglichen mit',
  amount: 'einem Betrag, in Milliarden',
  addMember: 'Hinzufügen …',
  removeMember: (name) => `${name} herausnehmen`,
  sentence: 'Geprüft wird',
  sentences: {
    grewBy: (name, from, to, factor) =>
      `${name}: Die Ausgaben wuchsen von ${from} bis ${to} mindestens um den Faktor ${factor.replace('×', '')}.`,
    meetsTarget: (name, level, year) =>
      `${name}: Die Ausgaben lagen ${year} bei mindestens ${level} des BIP.`,
    firstMet: (name, level, year, years, last) =>
      `${name}: Die Ausgaben erreichten ${year} ${level} des BIP, zum ersten Mal in ${years} Jahren${last === null ? '' : `; zuletzt soll es ${last} erreicht worden sein`}.`,
    ranked: (name, rank, group, year) =>
      `${name}: ${year} ${rank === 1 ? 'auf dem ersten Rang' : `unter den ersten ${rank}`} (${group}).`,
    sumAmount: (names, amount, currency, from, to) =>
      `${names} gaben ${during(from, to)} zusammen mindestens ${amount} Milliarden${currency === null ? ' (in der Währung der jeweiligen Definition)' : ` ${currency}`} aus.`,
    sumEntity: (names, name, from, to) =>
      `${names} gaben ${during(from, to)} zusammen mindestens so viel aus wie: ${name}.`,
  },
  refused: ({ typed, range: [from, to], whole, kept }) =>
    [
      typed === '' ? 'Es fehlt eine Zahl' : `„${typed}“ lässt sich nicht verwenden`,
      `: ${whole ? 'eine ganze Zahl' : 'eine Zahl'} von ${from} bis ${to}. `,
      kept === null ? 'Geprüft wird ohne sie.' : `Geprüft wird weiter ${kept}.`,
    ].join(''),
  working: 'Die Rechnung, je Definition eine Zeile',
  noDefinition:
    'Keine Ausgabe deckt das ab: Die Tabellen der NATO beginnen 2014 (eine frühere Ausgabe 2012), die von SIPRI 2000, für Deutschland 1953. Wählen Sie andere Jahre oder eine andere Ausgabe.',
  share: 'Die Adresse dieser Seite führt wieder zu dieser Prüfung.',
  untestable: 'Was keine Daten prüfen können',
  untestableText:
    'Ob Ausgaben genügen, gerecht oder klug sind, ist eine Meinung. Was jemand gefordert oder versprochen hat, steht im Protokoll. Ob Geld Fähigkeiten schafft, sagt keine Summe. Für solche Sätze gibt es kein Formular.',
  examples: 'Beispiele unter den Aussagen:',
};

function during(from: number, to: number): string {
  return from === to ? `${to}` : `von ${from} bis ${to} insgesamt`;
}
