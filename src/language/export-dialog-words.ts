import type { Language } from '../domain/text';

/** The formats a figure can leave in. */
export type FormatName = 'png' | 'svg' | 'pdf' | 'csv' | 'xlsx' | 'json' | 'zip' | 'pptx';

/** What the dialog says in which a figure leaves. */
export interface ExportDialogWords {
  readonly title: string;
  readonly groups: Readonly<Record<'picture' | 'data' | 'slide', string>>;
  /** Each format's name, and what it is for. */
  readonly formats: Readonly<Record<FormatName, { readonly name: string; readonly use: string }>>;
  readonly drawing: string;
  readonly undrawn: string;
  readonly rows: (shown: number, all: number) => string;
  readonly frame: string;
  readonly frames: Readonly<Record<'slide' | 'square' | 'card' | 'column', string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark', string>>;
  readonly ground: string;
  readonly grounds: Readonly<Record<'solid' | 'clear', string>>;
  readonly scope: string;
  readonly scopes: Readonly<Record<'shown' | 'whole', string>>;
  readonly download: (format: string) => string;
  readonly making: (file: string) => string;
  readonly made: (file: string) => string;
  readonly failed: (file: string) => string;
  readonly copy: string;
  readonly copies: Readonly<Record<'image' | 'table' | 'link' | 'citation', string>>;
  readonly copied: Readonly<Record<'image' | 'table' | 'link' | 'citation', string>>;
  readonly copying: string;
  readonly refused: string;
  /** What to do in place of copying. */
  readonly instead: Readonly<Record<'image' | 'table' | 'link' | 'citation', string>>;
  readonly byHand: string;
}

export const exportDialogWords = {
  en: {
    title: 'Download',
    groups: { picture: 'Picture', data: 'Data', slide: 'Slide' },
    formats: {
      png: { name: 'PNG', use: 'for slides, posts and documents' },
      svg: { name: 'SVG', use: 'sharp at any size; opens in PowerPoint' },
      pdf: { name: 'PDF', use: 'for print, with text that can be selected' },
      csv: { name: 'CSV', use: 'for any spreadsheet or program' },
      xlsx: { name: 'Excel', use: 'numbers, and a sheet with their source' },
      json: { name: 'JSON', use: 'for programs, with keys and sources' },
      zip: { name: 'ZIP', use: 'picture, data, citation and terms together' },
      pptx: { name: 'PowerPoint', use: 'a slide whose chart can be edited' },
    },
    drawing: 'Drawing the picture …',
    undrawn: 'The picture could not be drawn. The data can be downloaded.',
    rows: (shown, all) => `The first ${shown} of ${all} rows`,
    frame: 'Size',
    frames: {
      slide: 'Slide, 1920 × 1080',
      square: 'Square, 1080 × 1080',
      card: 'Card, 1200 × 630',
      column: 'Article, 1520 wide',
    },
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark' },
    ground: 'Background',
    grounds: { solid: 'Solid', clear: 'Transparent' },
    scope: 'Figures',
    scopes: { shown: 'As drawn', whole: 'Whole series' },
    download: (format) => `Download ${format}`,
    making: (file) => `Making ${file} …`,
    made: (file) => `${file} is in your downloads.`,
    failed: (file) =>
      `${file} could not be made. A connection may be missing; nothing else is affected. Try again, or choose another format.`,
    copy: 'Copy',
    copies: { image: 'Image', table: 'Table', link: 'Link', citation: 'Citation' },
    copied: {
      image: 'The image is in the clipboard.',
      table: 'The table is in the clipboard.',
      link: 'The link is in the clipboard.',
      citation: 'The citation is in the clipboard.',
    },
    copying: 'Copying …',
    refused: 'This browser does not allow copying here.',
    instead: {
      image: 'Download the PNG',
      table: 'Download the CSV',
      link: 'Copy it by hand:',
      citation: 'Copy it by hand:',
    },
    byHand: 'Text to copy',
  },
  de: {
    title: 'Herunterladen',
    groups: { picture: 'Bild', data: 'Daten', slide: 'Folie' },
    formats: {
      png: { name: 'PNG', use: 'für Folien, Beiträge und Dokumente' },
      svg: { name: 'SVG', use: 'in jeder Größe scharf; PowerPoint öffnet es' },
      pdf: { name: 'PDF', use: 'zum Drucken, Text markierbar' },
      csv: { name: 'CSV', use: 'für jede Tabellenkalkulation' },
      xlsx: { name: 'Excel', use: 'Zahlen und ein Blatt mit ihrer Quelle' },
      json: { name: 'JSON', use: 'für Programme, mit Schlüsseln und Quellen' },
      zip: { name: 'ZIP', use: 'Bild, Daten, Quellenangabe und Bedingungen zusammen' },
      pptx: { name: 'PowerPoint', use: 'eine Folie mit bearbeitbarem Diagramm' },
    },
    drawing: 'Das Bild wird gezeichnet …',
    undrawn: 'Das Bild ließ sich nicht zeichnen. Die Daten lassen sich herunterladen.',
    rows: (shown, all) => `Die ersten ${shown} von ${all} Zeilen`,
    frame: 'Größe',
    frames: {
      slide: 'Folie, 1920 × 1080',
      square: 'Quadrat, 1080 × 1080',
      card: 'Karte, 1200 × 630',
      column: 'Artikel, 1520 breit',
    },
    theme: 'Farben',
    themes: { light: 'Hell', dark: 'Dunkel' },
    ground: 'Hintergrund',
    grounds: { solid: 'Deckend', clear: 'Durchsichtig' },
    scope: 'Zahlen',
    scopes: { shown: 'Wie gezeichnet', whole: 'Ganze Reihen' },
    download: (format) => `${format} herunterladen`,
    making: (file) => `${file} wird erstellt …`,
    made: (file) => `${file} liegt bei Ihren Downloads.`,
    failed: (file) =>
      `${file} ließ sich nicht erstellen. Vielleicht fehlt eine Verbindung; sonst ist nichts betroffen. Versuchen Sie es noch einmal oder mit einem anderen Format.`,
    copy: 'Kopieren',
    copies: { image: 'Bild', table: 'Tabelle', link: 'Link', citation: 'Quellenangabe' },
    copied: {
      image: 'Das Bild liegt in der Zwischenablage.',
      table: 'Die Tabelle liegt in der Zwischenablage.',
      link: 'Der Link liegt in der Zwischenablage.',
      citation: 'Die Quellenangabe liegt in der Zwischenablage.',
    },
    copying: 'Wird kopiert …',
    refused: 'Dieser Browser erlaubt das Kopieren hier nicht.',
    instead: {
      image: 'PNG herunterladen',
      table: 'CSV herunterladen',
      link: 'Von Hand kopieren:',
      citation: 'Von Hand kopieren:',
    },
    byHand: 'Text zum Kopieren',
  },
} as const satisfies Readonly<Record<Language, ExportDialogWords>>;
