import type { Language } from '../../domain/text';

/** The words around what two editions say differently. */
interface ChangeWords {
  readonly title: (name: string, change: string, year: number) => string;
  readonly meanTitle: (name: string, change: string) => string;
  readonly subtitle: (what: string, when: string, from: string, to: string, unit: string) => string;
  readonly mean: string;
  readonly points: string;
  readonly percent: string;
  readonly without: (names: string) => string;
  readonly unarmed: (names: string) => string;
  readonly hollow: (edition: string) => string;
  readonly prices: (before: number, after: number) => string;
  readonly entity: (name: string) => string;
  readonly summary: (largest: string, up: number, down: number) => string;
}

/** The words of the chart of changes between editions, by language. */
export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  en: {
    title: (name, change, year) => `${year} revised most: ${name}, ${change}`,
    meanTitle: (name, change) => `All years revised most: ${name}, ${change}`,
    subtitle: (what, when, from, to, unit) =>
      `${what}, ${when}: edition ${to} against edition ${from}, change in ${unit} before rounding; in brackets the two values`,
    mean: 'mean of the years both have',
    points: 'percentage points',
    percent: 'per cent',
    unarmed: (names) => `No armed forces, so no figure: ${names}.`,
    without: (names) => `No figure in one of the two editions: ${names}.`,
    hollow: (edition) => `Hollow bars: still an estimate in edition ${edition}.`,
    prices: (before, after) =>
      `The earlier edition is in prices of ${before}, the later one in prices of ${after}.`,
    entity: (name) => (name === '' ? '' : `In colour: ${name}.`),
    summary: (largest, up, down) =>
      `Largest changes: ${largest}. Up: ${up}; down or level: ${down}.`,
  },
  de: {
    title: (name, change, year) => `${year} am stärksten geändert: ${name}, ${change}`,
    meanTitle: (name, change) => `Alle Jahre am stärksten geändert: ${name}, ${change}`,
    subtitle: (what, when, from, to, unit) =>
      `${what}, ${when}: Ausgabe ${to} gegenüber Ausgabe ${from}, Änderung in ${unit} vor dem Runden; in Klammern die beiden Werte`,
    mean: 'Mittel der Jahre, die beide haben',
    points: 'Prozentpunkten',
    percent: 'Prozent',
    unarmed: (names) => `Keine Streitkräfte, daher keine Zahl: ${names}.`,
    without: (names) => `Keine Zahl in einer der beiden Ausgaben: ${names}.`,
    hollow: (edition) => `Hohle Balken: auch in der Ausgabe ${edition} noch eine Schätzung.`,
    prices: (before, after) =>
      `Die frühere Ausgabe steht in Preisen von ${before}, die spätere in Preisen von ${after}.`,
    entity: (name) => (name === '' ? '' : `In Farbe: ${name}.`),
    summary: (largest, up, down) =>
      `Größte Änderungen: ${largest}. Gestiegen: ${up}; gesunken oder gleich: ${down}.`,
  },
};
