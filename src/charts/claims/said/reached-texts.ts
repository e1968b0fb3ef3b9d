import type { Verdict } from '../../../domain/claim-result';
import type { Language } from '../../../domain/text';

interface ReachedTexts {
  readonly title: (level: string, years: number, year: number, producers: string) => string;
  /** Of a level that is said to be reached in a year and not before. */
  readonly newly: (level: string, year: number, producers: string) => string;
  readonly reachedLevel: (level: string) => string;
  readonly belowLevel: (level: string) => string;
  readonly openLevel: (level: string) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Of a producer whose editions differ. */
  readonly partly: string;
  readonly subtitle: (entity: string, years: readonly [number, number]) => string;
  readonly grey: (sources: string) => string;
  readonly note: string;
}

/** What is said around the lines of a level that was met again. */
export const reachedTexts: Readonly<Record<Language, ReachedTexts>> = {
  en: {
    title: (level, years, year, producers) =>
      `First ${level} in ${years} years, ${year}: ${producers}`,
    newly: (level, year, producers) => `${level} only in ${year}: ${producers}`,
    reachedLevel: (level) => `${level} reached`,
    belowLevel: (level) => `below ${level}`,
    openLevel: (level) => `${level} within rounding`,
    verdicts: { supported: 'yes', contradicted: 'no', undetermined: 'open' },
    partly: 'partly',
    subtitle: (entity, [from, to]) => `${entity}, spending as % of GDP by source, ${from}–${to}`,
    grey: (sources) => `In grey, what is known of the years before: ${sources}.`,
    note: 'Each source is a line of its own: definitions and editions are never joined. Years without a figure stay empty.',
  },
  de: {
    title: (level, years, year, producers) =>
      `Erstmals ${level} in ${years} Jahren, ${year}: ${producers}`,
    newly: (level, year, producers) => `${level} erst ${year}: ${producers}`,
    reachedLevel: (level) => `${level} erreicht`,
    belowLevel: (level) => `unter ${level}`,
    openLevel: (level) => `${level} im Rahmen der Rundung`,
    verdicts: { supported: 'ja', contradicted: 'nein', undetermined: 'offen' },
    partly: 'teils',
    subtitle: (entity, [from, to]) =>
      `${entity}, Ausgaben in % des BIP nach Quellen, ${from}–${to}`,
    grey: (sources) => `In Grau, was über die Jahre davor bekannt ist: ${sources}.`,
    note: 'Jede Quelle ist eine eigene Linie: Definitionen und Ausgaben werden nie verbunden. Jahre ohne Zahl bleiben leer.',
  },
};
