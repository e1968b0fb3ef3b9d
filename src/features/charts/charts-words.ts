import type { Language } from '../../domain/text';

/** What the pages of the charts say; it loads with them. */
interface ChartsWords {
  readonly all: string;
  readonly listTitle: string;
  readonly listLead: string;
}

/** The words of the list of charts, by language. */
export const chartsWords: Readonly<Record<Language, ChartsWords>> = {
  en: {
    all: 'All charts',
    listTitle: 'Charts',
    listLead: 'Every chart has its own address, can be embedded, and shows its figures as a table.',
  },
  de: {
    all: 'Alle Grafiken',
    listTitle: 'Grafiken',
    listLead:
      'Jede Grafik hat ihre eigene Adresse, lässt sich einbetten und zeigt ihre Zahlen als Tabelle.',
  },
};
