import type { Language } from '../domain/text';

/** What every tool over the page says. */
export interface ToolWords {
  readonly close: string;
  readonly loading: string;
  readonly noChart: string;
  readonly nothing: string;
  readonly failed: string;
  readonly retry: string;
}

export const toolWords = {
  en: {
    close: 'Close',
    loading: 'Loading the figures …',
    noChart: 'There is no such chart.',
    nothing: 'There is nothing to show for this choice.',
    failed: 'The figures could not be read.',
    retry: 'Try again',
  },
  de: {
    close: 'Schließen',
    loading: 'Die Zahlen werden geladen …',
    noChart: 'Ein solches Diagramm gibt es nicht.',
    nothing: 'Zu dieser Auswahl gibt es nichts zu zeigen.',
    failed: 'Die Zahlen ließen sich nicht lesen.',
    retry: 'Noch einmal versuchen',
  },
} as const satisfies Readonly<Record<Language, ToolWords>>;
