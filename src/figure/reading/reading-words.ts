import type { Language } from '../../domain/text';

/** What the layer that reads a drawing says; it loads with it. */
interface ReadingWords {
  readonly role: string;
  readonly help: string;
  readonly left: string;
  readonly open: string;
  readonly close: string;
}

/** What the reading layer says, by language. */
export const readingWords: Readonly<Record<Language, ReadingWords>> = {
  en: {
    role: 'chart',
    help: 'Arrow keys walk the points, Home and End jump to the ends, Escape leaves.',
    left: 'Left the chart.',
    open: 'Where the number comes from',
    close: 'Close',
  },
  de: {
    role: 'Grafik',
    help: 'Pfeiltasten gehen die Punkte entlang, Pos1 und Ende springen an die Enden, Escape verlässt die Grafik.',
    left: 'Grafik verlassen.',
    open: 'Woher die Zahl stammt',
    close: 'Schließen',
  },
};
