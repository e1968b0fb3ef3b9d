import type { AddressMessages } from './address-messages';

const none = (noun: string) => (value: string) => `Hier gibt es ${noun} „${value}“`;

export const addressMessages: AddressMessages = {
  instead: (sentence, shown) => `${sentence}; stattdessen: ${shown}.`,
  insteadOf: (sentences, shown) => `${sentences} Gezeigt wird stattdessen: ${shown}.`,
  noEffect: (sentence) => `${sentence}; das bleibt ohne Wirkung.`,
  asToday: (sentence) => `${sentence}; sie wird wie eine heutige gelesen.`,
  quoted: (text) => `„${text}“`,
  unknown: {
    indicator: none('kein Maß'),
    edition: none('keine Ausgabe'),
    beside: none('keine zweite Ausgabe'),
    form: none('keine Form der Grafik'),
    scale: none('keine Skala'),
    per: none('keine Umrechnung'),
    target: none('kein Ziel'),
    focus: none('keinen Staat'),
    sort: none('keine Reihenfolge'),
    axis: none('keine Achse'),
    events: (value) => `Ereignisse sind „on“ oder „off“, nicht „${value}“`,
    lang: none('keine Sprache'),
    theme: none('keine Farbgebung'),
  },
  noYear: {
    year: (value) => `„${value}“ ist kein Jahr`,
    base: (value) => `Die Basis „${value}“ ist kein Jahr`,
  },
  noYears: (value) => `„${value}“ ist keine Zeitspanne wie 2014..2024`,
  noPoint: (value) => `„${value}“ nennt nicht einen Staat und ein Jahr`,
  leftOut: (names, others) =>
    `Nicht in den Daten und weggelassen: ${names}${others === 0 ? '' : `, dazu ${others} weitere`}`,
  notHeld: (edition) => `Die Ausgabe ${edition} hat dieses Maß nicht`,
  sameEdition: 'Die zweite Ausgabe ist dieselbe wie die erste',
  notComparable: (edition) => `Die Ausgabe ${edition} hat nichts, was neben diesem Maß stehen kann`,
  outside: {
    years: (value, from, to) => `Die Jahre ${value} reichen über ${from} bis ${to} hinaus`,
    year: (value, from, to) => `Das Jahr ${value} liegt außerhalb von ${from} bis ${to}`,
    base: (value, from, to) => `Das Basisjahr ${value} liegt außerhalb von ${from} bis ${to}`,
    point: (value, from, to) => `Der Punkt ${value} liegt außerhalb von ${from} bis ${to}`,
  },
  reversed: (value) => `Die Jahre „${value}“ enden, bevor sie beginnen`,
  parts: {
    changes:
      'Eine Veränderung zum Vorjahr lässt sich nicht als Veränderung seit einem Basisjahr zeigen',
    sums: 'Nur was sich addieren lässt, etwa Geld, hat Anteile an einer Summe',
    overlap:
      'Ein Aggregat neben seinen eigenen Mitgliedern würde sie in einer Summe doppelt zählen',
    beside: 'Zwei Ausgaben werden nur mit unveränderten Werten verglichen',
  },
  otherMeasure: (target) => `Das Ziel „${target}“ gilt einem anderen Maß`,
  negative: 'Eine logarithmische Achse hat keinen Platz für Werte unter null',
  currencies: 'Beträge in verschiedenen Währungen haben keine gemeinsame Achse',
  notChosen: (entity) => `${entity} ist nicht im Vergleich und kann nicht hervorgehoben werden`,
  noVersion: (value) => `Die Adresse nennt als Fassung „${value}“, was keine ist`,
  newerVersion: (value) => `Die Adresse hat die Fassung ${value} und ist neuer als diese Seite`,
  unknownKey: (key, value) => `„${key}=${value}“ hat hier keine Bedeutung`,
  moreKeys: (count) =>
    count === 1
      ? 'Eine weitere Angabe hat hier keine Bedeutung'
      : `${count} weitere Angaben haben hier keine Bedeutung`,
  shown: {
    values: 'die unveränderten Werte',
    noTarget: 'kein Ziel',
    scales: { linear: 'eine lineare Achse', log: 'eine logarithmische Achse' },
    axes: { shared: 'eine Achse für alle', free: 'eine Achse je Diagramm' },
  },
};
