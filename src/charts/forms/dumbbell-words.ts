import type { Language } from '../../domain/text';
import type { ChangeKind } from '../model/dumbbell-change';

/** The words of the form that no content brings: heads of its columns, its summary. */
interface DumbbellWords {
  /** Heads the column of changes; `percent` and `factor` say their kind in every cell. */
  readonly head: Readonly<Record<ChangeKind, string>>;
  readonly headInFull: Readonly<Record<ChangeKind, string>>;
  /** A change in a sentence, from its bare text. */
  readonly change: Readonly<Record<ChangeKind, (text: string) => string>>;
  readonly noFigure: (years: string, missing: string) => string;
  readonly between: (from: number, to: number, count: number) => string;
  readonly in: (year: number, count: number) => string;
  readonly directions: (up: number, down: number) => string;
  readonly largest: (names: string) => string;
  readonly smallest: (names: string) => string;
  readonly highest: (names: string) => string;
  readonly lowest: (names: string) => string;
  readonly gaps: (names: string) => string;
  /** An entity's two values and its change. */
  readonly row: (name: string, from: string, to: string, change: string) => string;
}

/** The words of a dumbbell chart, by language. */
export const dumbbellWords: Readonly<Record<Language, DumbbellWords>> = {
  en: {
    head: { points: 'points', percent: 'change', factor: 'factor' },
    headInFull: {
      points: 'Change, percentage points',
      percent: 'Change',
      factor: 'Change, factor',
    },
    change: {
      points: (text) => `${text} percentage points`,
      percent: (text) => text,
      factor: (text) => text,
    },
    noFigure: (years, missing) => `${years}: ${missing}`,
    between: (from, to, count) => `${from} and ${to} compared, ${count} shown.`,
    in: (year, count) => `Values of ${year}, ${count} shown.`,
    directions: (up, down) => `Up: ${up}; down: ${down}.`,
    largest: (names) => `Highest change: ${names}.`,
    smallest: (names) => `Lowest change: ${names}.`,
    highest: (names) => `Highest: ${names}.`,
    lowest: (names) => `Lowest: ${names}.`,
    gaps: (names) => `No figure: ${names}.`,
    row: (name, from, to, change) => `${name}: ${from} to ${to}, ${change}`,
  },
  de: {
    head: { points: 'Punkte', percent: 'Änderung', factor: 'Faktor' },
    headInFull: {
      points: 'Veränderung, Prozentpunkte',
      percent: 'Veränderung',
      factor: 'Veränderung, Faktor',
    },
    change: {
      points: (text) => `${text} Prozentpunkte`,
      percent: (text) => text,
      factor: (text) => text,
    },
    noFigure: (years, missing) => `${years}: ${missing}`,
    between: (from, to, count) => `${from} und ${to} im Vergleich, ${count} gezeigt.`,
    in: (year, count) => `Werte von ${year}, ${count} gezeigt.`,
    directions: (up, down) => `Gestiegen: ${up}; gesunken: ${down}.`,
    largest: (names) => `Höchste Veränderung: ${names}.`,
    smallest: (names) => `Niedrigste Veränderung: ${names}.`,
    highest: (names) => `Am höchsten: ${names}.`,
    lowest: (names) => `Am niedrigsten: ${names}.`,
    gaps: (names) => `Keine Angabe: ${names}.`,
    row: (name, from, to, change) => `${name}: ${from} zu ${to}, ${change}`,
  },
};
