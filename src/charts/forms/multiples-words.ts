import type { Language } from '../../domain/text';

/** The words of small multiples that no content brings. */
interface MultiplesWords {
  /** The fullest text first. */
  readonly noFigures: readonly string[];
  readonly noForces: readonly string[];
  readonly early: string;
  readonly summary: {
    readonly cells: (count: number, years: string) => string;
    readonly highest: (year: number, values: string) => string;
    readonly lowest: (value: string) => string;
    readonly rise: (from: number, to: number, most: string, least: string) => string;
    readonly span: (name: string, first: string, from: number, last: string, to: number) => string;
    readonly only: (name: string, value: string, year: number) => string;
    readonly without: (names: string) => string;
  };
  readonly points: (change: string) => string;
}

/** The words of a set of small multiples, by language. */
export const multiplesWords: Readonly<Record<Language, MultiplesWords>> = {
  en: {
    noFigures: ['no figures'],
    noForces: ['no armed forces', 'no forces'],
    early: 'before accession',
    summary: {
      cells: (count, years) =>
        count === 1
          ? `One line, ${years}.`
          : `${count} lines, each in a cell of its own, ${years}.`,
      highest: (year, values) => `Highest in ${year}: ${values}.`,
      lowest: (value) => `Lowest: ${value}.`,
      rise: (from, to, most, least) => `Change from ${from} to ${to}: from ${least} to ${most}.`,
      span: (name, first, from, last, to) => `${name}: ${first} in ${from}, ${last} in ${to}`,
      only: (name, value, year) => `${name}: ${value} in ${year}`,
      without: (names) => `No figures: ${names}.`,
    },
    points: (change) => `${change}\u00a0points`,
  },
  de: {
    noFigures: ['keine Zahlen'],
    noForces: ['keine Streitkräfte', 'keine Armee'],
    early: 'vor dem Beitritt',
    summary: {
      cells: (count, years) =>
        count === 1 ? `Eine Linie, ${years}.` : `${count} Linien, jede in ihrem Feld, ${years}.`,
      highest: (year, values) => `Am höchsten ${year}: ${values}.`,
      lowest: (value) => `Am niedrigsten: ${value}.`,
      rise: (from, to, most, least) =>
        `Veränderung von ${from} bis ${to}: zwischen ${least} und ${most}.`,
      span: (name, first, from, last, to) => `${name}: ${from} ${first}, ${to} ${last}`,
      only: (name, value, year) => `${name}: ${year} ${value}`,
      without: (names) => `Keine Zahlen: ${names}.`,
    },
    points: (change) => `${change}\u00a0Punkte`,
  },
};
