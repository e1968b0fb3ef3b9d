import type { ClaimsMessages } from './claims-messages';
import { grid } from './grid-de';
import { test } from './test-de';

export const messages: ClaimsMessages = {
  title: 'Aussagen, geprüft',
  lead: 'Sätze, die über Verteidigungsausgaben gesagt wurden, jeder geprüft nach allen Definitionen, für die es Daten gibt. Die Urteile sind aus den Zahlen berechnet, nicht geschrieben: Eine neue Ausgabe ändert sie.',
  verdicts: { supported: 'gestützt', contradicted: 'widerlegt', undetermined: 'offen' },
  list: {
    tested: 'Mit Zahlen geprüft',
    testedLead: 'Jedes Zeichen steht für eine Definition.',
    context: 'Gesagt, aber nicht durch Zahlen zu entscheiden',
    contextLead:
      'Sätze aus denselben Berichten, die keine Daten prüfen können, mit Grund und Quelle.',
    own: 'Einen eigenen Satz prüfen',
    ownLead:
      'Jeder Verbündete, alle Jahre, alle Ausgaben: Die Antwort hat eine Adresse zum Teilen.',
    counts: ({ supported, contradicted, undetermined }) =>
      [
        ...(supported === 0 ? [] : [`${supported} gestützt`]),
        ...(contradicted === 0 ? [] : [`${contradicted} widerlegt`]),
        ...(undetermined === 0 ? [] : [`${undetermined} offen`]),
      ].join(', '),
    untestable: 'Keine Daten können das prüfen.',
  },
  claim: {
    all: 'Alle Aussagen',
    label: 'Die Aussage',
    paraphrase: 'in unseren Worten',
    answer: 'Die Antwort',
    sources: 'Quellen',
    reading: 'Wie sie zu lesen ist',
    untestable: 'Diesen Satz können keine Daten prüfen.',
    own: 'Die Prüfung ändern',
    ownText:
      'Dieselbe Prüfung mit einem anderen Verbündeten, anderen Jahren, einem anderen Faktor.',
    unknown: 'Diese Aussage gibt es nicht',
    unknownText: (id) => `Keine Aussage heißt hier „${id}“. Alle stehen auf einer Seite.`,
  },
  grid,
  meanings: { title: 'Was jede Definition bedeutet', prices: 'Preise' },
  test,
};
