import type { Language } from '../../domain/text';

/** The words of the form that no content brings: labels, heads of the table, its summary. */
interface StackWords {
  readonly total: string;
  readonly others: (count: number) => string;
  readonly shares: (year: number, count: number) => string;
  readonly parts: (name: string, parts: string) => string;
  readonly ends: (part: string, highest: string, lowest: string) => string;
  readonly sum: (first: string, from: number, last: string, to: number) => string;
  readonly largest: (year: number, names: string) => string;
  readonly lacking: (names: string) => string;
}

/** The words of a stack chart, by language. */
export const stackWords: Readonly<Record<Language, StackWords>> = {
  en: {
    total: 'Sum',
    others: (count) => `${count} others`,
    shares: (year, count) => `Parts of expenditure in ${year}, ${count} shown.`,
    parts: (name, parts) => `${name}: ${parts}`,
    ends: (part, highest, lowest) => `${part}: highest ${highest}; lowest ${lowest}.`,
    sum: (first, from, last, to) => `Sum of those shown: ${first} in ${from}, ${last} in ${to}.`,
    largest: (year, names) => `Largest in ${year}: ${names}.`,
    lacking: (names) => `Figures missing: ${names}.`,
  },
  de: {
    total: 'Summe',
    others: (count) => `${count} weitere`,
    shares: (year, count) => `Teile der Ausgaben ${year}, ${count} gezeigt.`,
    parts: (name, parts) => `${name}: ${parts}`,
    ends: (part, highest, lowest) => `${part}: am höchsten ${highest}; am niedrigsten ${lowest}.`,
    sum: (first, from, last, to) =>
      `Summe der Gezeigten: ${first} im Jahr ${from}, ${last} im Jahr ${to}.`,
    largest: (year, names) => `Am größten ${year}: ${names}.`,
    lacking: (names) => `Zahlen fehlen: ${names}.`,
  },
};
