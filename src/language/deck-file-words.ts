import type { Language } from '../domain/text';

interface DeckFileWords {
  readonly powerpoint: string;
  readonly making: string;
  readonly made: string;
  readonly failed: string;
  /** States of which there is nothing to show. */
  readonly missing: (count: number) => string;
  readonly leftOut: (title: string, names: string) => string;
}

/** What is said of a deck's PowerPoint file. */
export const deckFileWords = {
  en: {
    powerpoint: 'Download as PowerPoint',
    making: 'Making the presentation …',
    made: 'The presentation is in your downloads.',
    failed:
      'The presentation could not be made. A connection may be missing; the deck is as it was.',
    missing: (count) =>
      count === 1 ? 'One figure had nothing to show.' : `${count} figures had nothing to show.`,
    leftOut: (title, names) => `A native chart takes 25 series; “${title}” is without ${names}.`,
  },
  de: {
    powerpoint: 'Als PowerPoint herunterladen',
    making: 'Die Präsentation wird erstellt …',
    made: 'Die Präsentation liegt bei Ihren Downloads.',
    failed:
      'Die Präsentation ließ sich nicht erstellen. Vielleicht fehlt eine Verbindung; am Foliensatz hat sich nichts geändert.',
    missing: (count) =>
      count === 1
        ? 'Zu einer Grafik gab es nichts zu zeigen.'
        : `Zu ${count} Grafiken gab es nichts zu zeigen.`,
    leftOut: (title, names) =>
      `Ein bearbeitbares Diagramm fasst 25 Reihen; in „${title}“ fehlen ${names}.`,
  },
} as const satisfies Readonly<Record<Language, DeckFileWords>>;
