import type { DefinitionsMessages } from './definitions-messages';

export const messages: DefinitionsMessages = {
  title: 'Ein Jahr, mehrere Antworten',
  lead: 'Wie viel ein Land für Verteidigung ausgab, hängt davon ab, wer zählt, was zählt und wann. Jede Antwort hier lässt sich vertreten; keine darf mit einer anderen vermischt werden.',
  controls: {
    label: 'Was gezeigt wird',
    entity: 'Verbündeter',
    year: 'Jahr',
    currency: 'Währung',
    eur: 'Euro, jeweilige Preise',
    usd: 'US-Dollar, mehrere Preisbasen',
  },
  answer: {
    several: (name, year, count, range) =>
      `Wie viel gab ${name} ${year} für Verteidigung aus? Es gibt ${count} vertretbare Antworten, von ${range}.`,
    bases: (name, year, count, list) =>
      `Wie viel gab ${name} ${year} für Verteidigung aus? In US-Dollar gibt es ${count} Antworten, nicht alle in denselben Preisen und daher nicht einfach der Größe nach zu ordnen: ${list}.`,
    names: (lowest, highest) => `Am niedrigsten: ${lowest}. Am höchsten: ${highest}.`,
    one: (name, year, value, by) =>
      `Wie viel gab ${name} ${year} für Verteidigung aus? In dieser Währung gibt es eine Antwort: ${value} (${by}).`,
    none: (name, year) => `Für ${name} ${year} gibt es in dieser Währung keine Antwort.`,
    noForces: (name) =>
      `${name} hat keine Streitkräfte und fehlt daher in den NATO-Tabellen: Die Angabe entfällt, sie ist keine Null.`,
    recorded: (answers) => `Was eine andere Quelle verzeichnet: ${answers}.`,
  },
  empty: 'Keine Definition hat für dieses Jahr eine Zahl in dieser Währung.',
  table: {
    caption: (name, year) => `${name} ${year}: alle Antworten, die höchste zuerst`,
    answer: 'Antwort',
    amount: 'Betrag',
    basis: 'Was gebucht wird',
    stage: 'Plan oder Ist',
    source: 'Quelle',
    part: 'nur ein Teil',
  },
  bases: {
    payments: 'Zahlungen des Jahres (kassenmäßig)',
    appropriations: 'was der Haushalt auszugeben erlaubt',
    accrual: 'Lieferungen des Jahres (periodengerecht)',
    'open-sources': 'Kalenderjahr, aus öffentlichen Quellen',
    unknown: 'nicht angegeben',
  },
  stages: {
    estimate: 'Schätzung',
    final: 'endgültig',
    enacted: 'Soll, beschlossen',
    draft: 'Plan, nicht beschlossen',
    spent: 'Ist',
    planned: 'Plan der Regierung',
  },
  cards: {
    heading: 'Was jede Antwort zählt',
    includes: 'Enthält',
    leavesOut: 'Enthält nicht',
  },
  missing: {
    heading: 'Antworten ohne Zahl',
    text: 'Fehlen heißt nicht null: Diese Definitionen haben für diesen Verbündeten und dieses Jahr hier keine Zahl.',
  },
  working: {
    heading: 'Von uns errechnet',
  },
};
