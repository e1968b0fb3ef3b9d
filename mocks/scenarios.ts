import type { Text } from '../src/domain/text';

/** What the pretend server does with a question: answers with (changed) files, late or never, or fails. */
export type Behaviour =
  | {
      readonly kind: 'answers';
      readonly change: 'none' | 'one-entity-missing' | 'no-data' | 'revised';
    }
  | { readonly kind: 'answers-late'; readonly milliseconds: number }
  | { readonly kind: 'answers-nonsense' }
  | { readonly kind: 'refuses'; readonly status: number }
  | { readonly kind: 'cannot-be-reached' }
  | { readonly kind: 'stays-silent' };

/** A situation a reader may meet, which the demo and the tests can put themselves into. */
export interface Scenario {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly behaviour: Behaviour;
}

/** Every situation the pretend server can act. */
export const scenarios = [
  {
    id: 'normal',
    name: { en: 'Normal', de: 'Normal' },
    description: { en: 'Every file arrives at once.', de: 'Jede Datei kommt sofort an.' },
    behaviour: { kind: 'answers', change: 'none' },
  },
  {
    id: 'slow',
    name: { en: 'Slow', de: 'Langsam' },
    description: {
      en: 'Every answer takes two and a half seconds.',
      de: 'Jede Antwort dauert zweieinhalb Sekunden.',
    },
    behaviour: { kind: 'answers-late', milliseconds: 2500 },
  },
  {
    id: 'offline',
    name: { en: 'Offline', de: 'Offline' },
    description: { en: 'The network is off.', de: 'Das Netz ist aus.' },
    behaviour: { kind: 'cannot-be-reached' },
  },
  {
    id: 'serverError',
    name: { en: 'Server error', de: 'Serverfehler' },
    description: {
      en: 'The server answers every question with 503.',
      de: 'Der Server beantwortet jede Anfrage mit 503.',
    },
    behaviour: { kind: 'refuses', status: 503 },
  },
  {
    id: 'malformed',
    name: { en: 'Malformed data', de: 'Fehlerhafte Daten' },
    description: {
      en: 'The answers are JSON, but not of the agreed shape.',
      de: 'Die Antworten sind JSON, aber nicht in der vereinbarten Form.',
    },
    behaviour: { kind: 'answers-nonsense' },
  },
  {
    id: 'oneEntityMissing',
    name: { en: 'One ally missing', de: 'Ein Verbündeter fehlt' },
    description: { en: 'No file has Poland.', de: 'Polen fehlt in allen Dateien.' },
    behaviour: { kind: 'answers', change: 'one-entity-missing' },
  },
  {
    id: 'noData',
    name: { en: 'No data', de: 'Keine Daten' },
    description: {
      en: 'Every value of every file is missing.',
      de: 'Jeder Wert in jeder Datei fehlt.',
    },
    behaviour: { kind: 'answers', change: 'no-data' },
  },
  {
    id: 'revisedEdition',
    name: { en: 'Revised edition', de: 'Überarbeitete Ausgabe' },
    description: {
      en: 'The newest figures were revised, and the first estimated year is now final.',
      de: 'Die neuesten Werte wurden revidiert, das erste geschätzte Jahr ist nun endgültig.',
    },
    behaviour: { kind: 'answers', change: 'revised' },
  },
  {
    id: 'neverAnswers',
    name: { en: 'Never answers', de: 'Antwortet nie' },
    description: {
      en: 'The questions stay open for ever.',
      de: 'Die Anfragen bleiben für immer offen.',
    },
    behaviour: { kind: 'stays-silent' },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** The scenario with the id, which may come from outside; null where there is none. */
export function findScenario(id: string): (typeof scenarios)[number] | null {
  return scenarios.find((scenario) => scenario.id === id) ?? null;
}
