import { yearsMessages } from '../years/de';
import type { DoublingMessages } from './doubling-messages';

export const messages: DoublingMessages = {
  title: 'Verdoppelt?',
  years: { ...yearsMessages, label: 'Basisjahr und Vergleichsjahr' },
  controls: {
    label: 'Was verglichen wird',
    entity: 'Von wem',
    edition: 'NATO-Zahlen von',
    span: 'Zeitfenster von',
    spanYears: (years) => (years === 1 ? '1 Jahr' : `${years} Jahren`),
    base: 'Basisjahr',
    year: 'Vergleichsjahr',
  },
  answer: {
    depends: 'Das hängt davon ab, in welchem Geld man rechnet.',
    all: 'Ja, nach jedem Maß, das es gibt.',
    none: 'Nein, nach keinem der Maße, die es gibt.',
    factors: (name, base, year, factors) =>
      `${name}, ${base} bis ${year}, nach Definition der NATO: ${factors}.`,
    neutral:
      'Ob sich Ausgaben verdoppelt haben, hängt an Jahren, Preisen und Definition. Hier lassen sie sich wählen.',
  },
  empty: {
    unarmed: (name) =>
      `${name} hat keine Streitkräfte: Es gibt nichts, was sich verdoppeln könnte.`,
    joinedLater: (name, edition) =>
      `${name} fehlt in der Ausgabe ${edition}: Der Beitritt zum Bündnis kam später.`,
    noFigures: (name, edition) => `Die Ausgabe ${edition} hat keine Zahlen für: ${name}.`,
    noBase: (name, base, year) =>
      `Für ${name} gibt es keinen Faktor: Keine Reihe hat eine Zahl sowohl für ${base} als auch für ${year}.`,
    notPositive: (name, base, year) =>
      `Für ${name} gibt es keinen Faktor: Eine Zahl von ${base} oder ${year} ist null oder kleiner, daraus lässt sich kein Vielfaches bilden.`,
  },
  table: {
    title: 'Faktor, erstes Jahr beim Doppelten, Verdopplungszeit',
    caption: (name, base, year) => `${name}: Wachstum von ${base} bis ${year} nach Definition`,
    definition: 'Definition',
    factor: 'Faktor',
    first: (base) => `Zuerst beim Doppelten von ${base}`,
    time: 'Verdopplungszeit',
    timeNote: (base, year) =>
      `Verdopplungszeit: wie lange eine Verdopplung beim mittleren jährlichen Wachstum von ${base} bis ${year} dauert.`,
    notYet: 'noch nicht',
    never: 'keine',
    neverNote:
      'Keine Verdopplungszeit, wo der Faktor 1 oder kleiner ist: In diesem Tempo verdoppelt sich nie etwas.',
    years: (years) => `${years} Jahre`,
    group: {
      nato: (term) => `Definition der NATO: ${term}`,
      sipri: (term) => `Definition von SIPRI: ${term}`,
    },
    none: {
      'no-base': 'keine Zahl für das Basisjahr',
      'no-value': 'keine Zahl für das Jahr',
      'base-not-positive': 'Basis null oder kleiner',
      'value-not-positive': 'Wert null oder kleiner',
    },
  },
  windows: {
    title: (span) =>
      span === 1 ? 'Jedes Jahr gegen das vorherige' : `Jedes Zeitfenster von ${span} Jahren`,
    caption: (name, span, edition) =>
      `${name}: Faktor über jedes Zeitfenster von ${span} ${span === 1 ? 'Jahr' : 'Jahren'}, Definition der NATO, ${edition}`,
    finding: (within, count, of, which) =>
      `${capital(within)} verdoppelt in ${count} von ${of} Zeitfenstern: ${which}.`,
    findingNone: (within, of) => `${capital(within)} in keinem von ${of} Zeitfenstern verdoppelt.`,
    window: 'Definition',
    show: (from, to) => `${from} bis ${to} oben zeigen`,
    doubled: 'verdoppelt',
    estimate: 'Schätzung',
    missing: 'keine Zahl',
    key: 'Umrandet und fett: das Doppelte der Basis oder mehr. e: Ein Wert des Zeitfensters ist eine Schätzung. Eine Überschrift zeigt ihr Zeitfenster oben.',
    none: (span) => `Die Ausgabe hat kein Zeitfenster von ${span} Jahren.`,
  },
  working: {
    title: 'So wird gerechnet',
    example: (name) => `Zum Beispiel ${name}:`,
    doubles: (working) => `Verdopplungszeit: ${working}.`,
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
