import type { Language } from '../../domain/text';

/** The words of the form that no content brings. */
interface WaterfallWords {
  readonly balance: string;
  readonly running: string;
  /** Names of the sums under the axis. */
  readonly sums: Readonly<Record<'below' | 'net' | 'all', string>>;
  readonly extremes: (
    lowest: string,
    lowestYear: number,
    highest: string,
    highestYear: number,
  ) => string;
  readonly one: (text: string, year: number) => string;
  readonly sum: (name: string, text: string) => string;
  readonly aside: (label: string, from: number, to: number) => string;
  readonly missing: (years: string) => string;
}

/** The words of a waterfall, by language. */
export const waterfallWords: Readonly<Record<Language, WaterfallWords>> = {
  en: {
    balance: 'Balance',
    running: 'Running balance',
    sums: { below: 'Shortfalls', net: 'Net', all: 'Sum' },
    extremes: (lowest, lowestYear, highest, highestYear) =>
      `Balance by year: lowest ${lowest} in ${lowestYear}, highest ${highest} in ${highestYear}.`,
    one: (text, year) => `Balance: ${text} in ${year}.`,
    sum: (name, text) => `${name}: ${text}.`,
    aside: (label, from, to) => `${label}: ${from === to ? from : `${from}–${to}`}, not counted.`,
    missing: (years) => `No figure in ${years}: the sums are incomplete.`,
  },
  de: {
    balance: 'Saldo',
    running: 'Laufender Saldo',
    sums: { below: 'Fehlbeträge', net: 'Netto', all: 'Summe' },
    extremes: (lowest, lowestYear, highest, highestYear) =>
      `Saldo je Jahr: am niedrigsten ${lowest} im Jahr ${lowestYear}, am höchsten ${highest} im Jahr ${highestYear}.`,
    one: (text, year) => `Saldo: ${text} im Jahr ${year}.`,
    sum: (name, text) => `${name}: ${text}.`,
    aside: (label, from, to) =>
      `${label}: ${from === to ? from : `${from}–${to}`}, nicht mitgezählt.`,
    missing: (years) => `Keine Zahl für ${years}: Die Summen sind unvollständig.`,
  },
};
