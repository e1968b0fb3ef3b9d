import type { Entity } from '../../../domain/entity';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { FigureWords } from '../../content';
import type { SeriesBook } from '../../series-book';
import { measured, yearsText } from '../explore-words';
import { currenciesOf, type Resolved } from '../resolved';
import { besideLines } from './beside-lines';
import { besideWords } from './beside-said';
import { countText } from './finding';
import { lineNotes } from './line-notes';
import { lineTitle } from './line-titles';
import type { RowSource } from './table-rows';
import { titleName } from './title-name';
import { leftOutNote } from './years-with-values';

/** What the words of a table are about. */
export interface TableSubject {
  /** The rows that have figures. */
  readonly shown: readonly RowSource[];
  readonly without: readonly Entity[];
  /** First and last year with a column. */
  readonly years: readonly [number, number];
}

/** The words of a line chart of the same choice, without what is about its drawing. */
export function tableWords(
  subject: TableSubject,
  data: SeriesBook,
  resolved: Resolved,
  words: Words,
): FigureWords {
  const { years, shown } = subject;
  const beside = resolved.state.beside === null ? null : besideLines(data, resolved);
  if (beside !== null && resolved.entities.length === 1) {
    return besideWords(beside, years, resolved, words);
  }
  const said = sentences[words.language];
  const span = yearsText(
    years,
    shown.map(({ series }) => series),
    words,
  );
  const notes = [
    ...lineNotes(data, withoutDrawing(resolved), subject, words),
    ...leftOutNote(resolved, years, words),
  ];
  if (beside === null) {
    return {
      title: title(subject, resolved, words),
      subtitle: `${measured(resolved, words)}, ${span}`,
      notes,
    };
  }
  const entities = [...new Set(shown.map(({ entity }) => entity))];
  const names = words.format.list(entities.map((entity) => titleName(entity, words)));
  return {
    title: said.beside(entities.length > 2 ? null : names, beside.definitions),
    subtitle: `${sidesText(shown, words)}, ${span}`,
    notes: beside.definitions ? [said.definitions, ...notes] : notes,
  };
}

function title({ shown }: TableSubject, resolved: Resolved, words: Words): string {
  return hasCurrencies(resolved) && shown.length > 1
    ? sentences[words.language].currencies(countText(shown.length, words.language))
    : lineTitle(shown, resolved, words);
}

/** Whose figures stand side by side, and in what. */
function sidesText(shown: readonly RowSource[], { say, format }: Words): string {
  const distinct = (texts: readonly string[]) => [...new Set(texts)];
  const sides = distinct(shown.flatMap(({ side }) => (side === null ? [] : [say(side)])));
  const units = distinct(shown.map(({ short }) => say(short)));
  const [first = '', ...rest] = format.list(sides);
  return `${first.toUpperCase()}${rest.join('')}: ${units.join('; ')}`;
}

function withoutDrawing(resolved: Resolved): Resolved {
  return { ...resolved, state: { ...resolved.state, scale: 'linear', events: false } };
}

const sentences = {
  en: {
    currencies: (count: string) => `The figures of ${count} allies, each in its own currency`,
    beside: (names: string | null, definitions: boolean) => {
      const sides = `${definitions ? 'definitions' : 'editions'} side by side`;
      return names === null ? `Two ${sides}` : `${names}: two ${sides}`;
    },
    definitions:
      'NATO’s defence expenditure and SIPRI’s military expenditure follow two definitions and two sets of sources.',
  },
  de: {
    currencies: (count: string) =>
      `Die Zahlen von ${count} Verbündeten, jeweils in eigener Währung`,
    beside: (names: string | null, definitions: boolean) => {
      const sides = `${definitions ? 'Definitionen' : 'Ausgaben'} nebeneinander`;
      return names === null ? `Zwei ${sides}` : `${names}: zwei ${sides}`;
    },
    definitions:
      'NATO-Verteidigungsausgaben und SIPRI-Militärausgaben folgen zwei Definitionen und zweierlei Quellen.',
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** Whether amounts are in several currencies, so that rows cannot be compared. */
export function hasCurrencies({ measure, entities, state }: Resolved): boolean {
  return measure.kind === 'national' && state.per !== 'change' && currenciesOf(entities).length > 1;
}
