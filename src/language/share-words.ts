import type { Language } from '../domain/text';

/** What the dialog says that shares a view, and every text to be copied. */
export interface ShareWords {
  readonly title: string;
  readonly copied: string;
  readonly refused: string;
  readonly link: { readonly label: string; readonly copy: string };
  readonly embed: { readonly label: string; readonly copy: string; readonly more: string };
  readonly open: string;
  readonly citation: { readonly label: string; readonly copy: string };
  /** A citation, as of a day; `sources` are whole sentences. */
  readonly cite: (
    title: string,
    product: string,
    day: string,
    link: string,
    sources: string,
  ) => string;
  /** Hands the link to another program. */
  readonly send: string;
  readonly sendFailed: string;
}

export const shareWords = {
  en: {
    title: 'Share',
    copied: 'Copied.',
    refused: 'The browser does not allow copying. The text is selected: copy it by hand.',
    link: { label: 'Link to exactly this view', copy: 'Copy link' },
    embed: { label: 'For your own page', copy: 'Copy embed code', more: 'Theme, size and more …' },
    open: 'Open the embed',
    citation: { label: 'Citation', copy: 'Copy citation' },
    cite: (title, product, day, link, sources) =>
      `“${title}”. ${product}, retrieved ${day}, ${link}. ${sources}`,
    send: 'Send to …',
    sendFailed: 'That could not be sent. Copy the link instead.',
  },
  de: {
    title: 'Teilen',
    copied: 'Kopiert.',
    refused:
      'Der Browser erlaubt das Kopieren nicht. Der Text ist markiert: bitte selbst kopieren.',
    link: { label: 'Link zu genau dieser Ansicht', copy: 'Link kopieren' },
    embed: {
      label: 'Für die eigene Seite',
      copy: 'Einbettung kopieren',
      more: 'Farben, Größe und mehr …',
    },
    open: 'Einbettung öffnen',
    citation: { label: 'Quellenangabe', copy: 'Quellenangabe kopieren' },
    cite: (title, product, day, link, sources) =>
      `„${title}“. ${product}, abgerufen am ${day}, ${link}. ${sources}`,
    send: 'Senden an …',
    sendFailed: 'Das ließ sich nicht senden. Der Link lässt sich kopieren.',
  },
} as const satisfies Readonly<Record<Language, ShareWords>>;
