import type { Language } from '../../../domain/text';

interface RankingTexts {
  readonly who: string;
  readonly year: string;
  readonly unranked: (name: string) => string;
  readonly ofGroup: (name: string, place: string, group: string) => string;
  readonly ofYears: (year: string, place: string) => string;
  /** `count`: `28 of 31`. */
  readonly allMeet: (count: string, level: string, year: number) => string;
  /** What the colour means. */
  readonly below: string;
  readonly left: (count: number) => string;
}

/** What is said around a ranking; `place` is `1st of 32`. */
export const rankingTexts: Readonly<Record<Language, RankingTexts>> = {
  en: {
    who: 'Ranked',
    year: 'Year',
    unranked: (name) => `${name}: not ranked`,
    ofGroup: (name, place, group) => `${name} ${place} ${group}`,
    ofYears: (year, place) => `${year} ${place} years`,
    allMeet: (count, level, year) => `${count} allies at ${level} or more in ${year}`,
    below: 'In colour: below the level.',
    left: (count) => `${count} more, with lower values, are not drawn.`,
  },
  de: {
    who: 'Rangfolge',
    year: 'Jahr',
    unranked: (name) => `${name}: ohne Rang`,
    ofGroup: (name, place, group) => `${name} auf ${place}: ${group}`,
    ofYears: (year, place) => `${year} auf ${place} Jahren`,
    allMeet: (count, level, year) => `${count} Verbündeten ${year} bei mindestens ${level}`,
    below: 'In Farbe: unter dem Niveau.',
    left: (count) => `${count} weitere mit niedrigeren Werten sind nicht gezeichnet.`,
  },
};
