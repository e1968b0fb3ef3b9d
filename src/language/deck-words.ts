import type { Language } from '../domain/text';

/** What the dialog that adds a figure to a deck says. */
export interface DeckWords {
  readonly title: string;
  readonly finding: string;
  readonly caption: string;
  readonly captionHint: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly add: string;
  readonly added: (slide: number) => string;
  /** For a figure whose chart the last slide shows: as its next state. */
  readonly addState: (slide: number) => string;
  readonly addedState: (slide: number) => string;
  readonly full: (most: number) => string;
  readonly refused: string;
  readonly unreadable: string;
  readonly slides: string;
  readonly none: string;
  readonly slide: (slide: number) => string;
  readonly up: (slide: number) => string;
  readonly down: (slide: number) => string;
  readonly remove: (slide: number) => string;
  readonly removed: (slide: number) => string;
  readonly undo: string;
  readonly present: string;
}

export const deckWords = {
  en: {
    title: 'Add to deck',
    finding: 'Figure',
    caption: 'Title of the slide',
    captionHint: 'As the figures have it',
    notes: 'Notes for the speaker',
    notesHint: 'Only the speaker sees them.',
    add: 'Add to deck',
    added: (slide) => `Added as slide ${slide}.`,
    addState: (slide) => `Add as a further state of slide ${slide}`,
    addedState: (slide) => `Added as a further state of slide ${slide}.`,
    full: (most) => `A deck holds at most ${most} slides.`,
    refused:
      'This browser keeps nothing, or has no room: the deck is lost when the page is closed. On the page of the deck it can be saved as a file.',
    unreadable:
      'The deck stored in this browser could not be read. It was set aside, and this one starts empty.',
    slides: 'Your deck',
    none: 'No slides yet.',
    slide: (slide) => `Slide ${slide}`,
    up: (slide) => `Move slide ${slide} up`,
    down: (slide) => `Move slide ${slide} down`,
    remove: (slide) => `Remove slide ${slide}`,
    removed: (slide) => `Slide ${slide} was removed.`,
    undo: 'Undo',
    present: 'Open the deck',
  },
  de: {
    title: 'Auf eine Folie',
    finding: 'Grafik',
    caption: 'Titel der Folie',
    captionHint: 'Wie ihn die Zahlen ergeben',
    notes: 'Notizen zum Vortrag',
    notesHint: 'Nur Vortragende sehen sie.',
    add: 'Hinzufügen',
    added: (slide) => `Hinzugefügt als Folie ${slide}.`,
    addState: (slide) => `Als weiteren Stand zu Folie ${slide}`,
    addedState: (slide) => `Hinzugefügt als weiterer Stand von Folie ${slide}.`,
    full: (most) => `Ein Foliensatz fasst höchstens ${most} Folien.`,
    refused:
      'Dieser Browser bewahrt nichts auf oder hat keinen Platz: Der Foliensatz geht verloren, wenn die Seite geschlossen wird. Auf der Seite des Foliensatzes lässt er sich als Datei sichern.',
    unreadable:
      'Der in diesem Browser gespeicherte Foliensatz ließ sich nicht lesen. Er wurde beiseitegelegt; dieser beginnt leer.',
    slides: 'Ihr Foliensatz',
    none: 'Noch keine Folien.',
    slide: (slide) => `Folie ${slide}`,
    up: (slide) => `Folie ${slide} nach oben`,
    down: (slide) => `Folie ${slide} nach unten`,
    remove: (slide) => `Folie ${slide} entfernen`,
    removed: (slide) => `Folie ${slide} wurde entfernt.`,
    undo: 'Rückgängig',
    present: 'Foliensatz öffnen',
  },
} as const satisfies Readonly<Record<Language, DeckWords>>;
