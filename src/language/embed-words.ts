import type { Language } from '../domain/text';

/** What the frame of a chart that is not there says. */
export interface EmbedWords {
  readonly title: string;
  readonly text: (chart: string) => string;
  /** Of the drawing. */
  readonly drawing: string;
  readonly all: string;
}

export const embedWords = {
  en: {
    title: 'This chart is not there',
    text: (chart) => `There is no chart called “${chart}”.`,
    drawing: 'An empty chart: two axes without a line.',
    all: 'See the charts there are',
  },
  de: {
    title: 'Dieses Diagramm gibt es nicht',
    text: (chart) => `Es gibt keine Grafik namens „${chart}“.`,
    drawing: 'Ein leeres Diagramm: zwei Achsen ohne Linie.',
    all: 'Zu den Diagrammen, die es gibt',
  },
} as const satisfies Readonly<Record<Language, EmbedWords>>;
