import type { Language } from '../../domain/text';
import type { ScatterQuadrant } from './scatter-types';

/** The words of a scatter that no content brings: its fields, its values and its summary. Levels are written: `2 %`, `20 %`. */
interface ScatterWords {
  readonly quadrants: Readonly<Record<ScatterQuadrant, (across: string, up: string) => string>>;
  /** Both values of an entity. */
  readonly pair: (across: string, up: string) => string;
  /** Of an entity that is no ally yet. */
  readonly notYet: (text: string) => string;
  readonly columns: {
    readonly across: (year: number) => string;
    readonly up: (year: number) => string;
    readonly levels: string;
  };
  readonly notCounted: string;
  /** The sentences of the summary. */
  readonly summary: {
    readonly met: (year: string, count: string, of: number, across: string, up: string) => string;
    readonly estimates: (year: number) => string;
    readonly highest: (across: string, up: string) => string;
    readonly since: (year: number, text: string) => string;
    readonly without: (names: string) => string;
  };
}

/** The words of a scatter chart, by language. */
export const scatterWords: Readonly<Record<Language, ScatterWords>> = {
  en: {
    quadrants: {
      both: () => 'both',
      across: (across) => `only ${across}`,
      up: (_, up) => `only ${up}`,
      neither: () => 'neither',
    },
    pair: (across, up) => `${across} of GDP, ${up} equipment`,
    notYet: (text) => `${text}; not yet an ally`,
    columns: {
      across: (year) => `% of GDP, ${year}`,
      up: (year) => `Equipment share, ${year}`,
      levels: 'Levels',
    },
    notCounted: 'not counted',
    summary: {
      met: (year, count, of, across, up) =>
        `${year}: ${count} of ${of} allies at or above both ${across} of GDP and ${up} for equipment.`,
      estimates: (year) => `${year} (estimates)`,
      highest: (across, up) => `Highest share of GDP: ${across}; highest equipment share: ${up}.`,
      since: (year, text) => `${year}: ${text}`,
      without: (names) => `Without both values: ${names}.`,
    },
  },
  de: {
    quadrants: {
      both: () => 'beide',
      across: (across) => `nur ${across}`,
      up: (_, up) => `nur ${up}`,
      neither: () => 'keine',
    },
    pair: (across, up) => `${across} des BIP, ${up} Ausrüstung`,
    notYet: (text) => `${text}; noch nicht im Bündnis`,
    columns: {
      across: (year) => `% des BIP, ${year}`,
      up: (year) => `Anteil der Ausrüstung, ${year}`,
      levels: 'Marken',
    },
    notCounted: 'nicht gezählt',
    summary: {
      met: (year, count, of, across, up) =>
        `${year}: ${count} von ${of} Verbündeten bei mindestens ${across} des BIP und zugleich mindestens ${up} für Ausrüstung.`,
      estimates: (year) => `${year} (Schätzungen)`,
      highest: (across, up) =>
        `Höchster Anteil am BIP: ${across}; höchster Anteil der Ausrüstung: ${up}.`,
      since: (year, text) => `${year}: ${text}`,
      without: (names) => `Ohne beide Werte: ${names}.`,
    },
  },
};
