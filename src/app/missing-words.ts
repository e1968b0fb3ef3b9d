import type { Language } from '../domain/text';

/** What the page of an address that leads nowhere says beside its title; it loads with it. */
interface MissingWords {
  readonly text: (address: string) => string;
  readonly chart: (id: string) => string;
  readonly back: string;
}

/** The words of the page that is not there, by language. */
export const missingWords: Readonly<Record<Language, MissingWords>> = {
  en: {
    text: (address) => `There is no page at ${address}.`,
    chart: (id) => `There is no chart called “${id}”.`,
    back: 'To the start page',
  },
  de: {
    text: (address) => `Es gibt keine Seite unter ${address}.`,
    chart: (id) => `Es gibt keine Grafik namens „${id}“.`,
    back: 'Zur Startseite',
  },
};
