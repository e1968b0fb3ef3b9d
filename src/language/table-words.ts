import type { Language } from '../domain/text';

/** What the tables of figures say; it loads with them. */
interface TableWords {
  readonly caption: (title: string) => string;
  readonly columns: { readonly year: string; readonly entity: string; readonly status: string };
}

export const tableWords: Readonly<Record<Language, TableWords>> = {
  en: {
    caption: (title) => `${title}: figures`,
    columns: { year: 'Year', entity: 'Ally', status: 'Status' },
  },
  de: {
    caption: (title) => `${title}: Zahlen`,
    columns: { year: 'Jahr', entity: 'Verbündeter', status: 'Status' },
  },
};
