import type { NoFactor } from '../../domain/doubling';
import type { Language } from '../../domain/text';

/** The words of the form that no content brings: heads of its table, why there is no factor, its summary. */
interface RulerWords {
  readonly definition: string;
  readonly factor: string;
  /** Behind a factor formed of an estimate. */
  readonly estimate: string;
  readonly none: Readonly<Record<NoFactor, (base: number, year: number) => string>>;
  readonly reached: (names: string, level: string) => string;
  readonly notReached: (names: string, level: string) => string;
  readonly without: (names: string) => string;
}

/** The words of a ruler, by language. */
export const rulerWords: Readonly<Record<Language, RulerWords>> = {
  en: {
    definition: 'Definition',
    factor: 'Factor',
    estimate: 'e',
    none: {
      'no-base': (base) => `no figure for ${base}`,
      'no-value': (_, year) => `no figure for ${year}`,
      'base-not-positive': (base) => `zero or less in ${base}`,
      'value-not-positive': (_, year) => `zero or less in ${year}`,
    },
    reached: (names, level) => `At ${level} or more: ${names}.`,
    notReached: (names, level) => `Below ${level}: ${names}.`,
    without: (names) => `No factor: ${names}.`,
  },
  de: {
    definition: 'Definition',
    factor: 'Faktor',
    estimate: 'e',
    none: {
      'no-base': (base) => `keine Zahl für ${base}`,
      'no-value': (_, year) => `keine Zahl für ${year}`,
      'base-not-positive': (base) => `${base} null oder weniger`,
      'value-not-positive': (_, year) => `${year} null oder weniger`,
    },
    reached: (names, level) => `Bei ${level} oder mehr: ${names}.`,
    notReached: (names, level) => `Unter ${level}: ${names}.`,
    without: (names) => `Kein Faktor: ${names}.`,
  },
};
