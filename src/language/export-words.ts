import type { ObservationStatus } from '../domain/status';
import type { Language } from '../domain/text';

type Column =
  | 'entity'
  | 'code'
  | 'series'
  | 'year'
  | 'value'
  | 'unit'
  | 'priceBase'
  | 'status'
  | 'source'
  | 'edition'
  | 'cutOff'
  | 'note';

/** What files of a figure say. */
export interface ExportWords {
  readonly columns: Readonly<Record<Column, string>>;
  /** What each column holds. */
  readonly columnNotes: Readonly<Record<Column, string>>;
  readonly currentPrices: string;
  /** The unit of a count of them. */
  readonly allies: string;
  readonly scopes: Readonly<Record<'shown' | 'whole', string>>;
  readonly sheets: { readonly data: string; readonly source: string };
  readonly about: Readonly<
    Record<
      'title' | 'subtitle' | 'note' | 'source' | 'terms' | 'citation' | 'link' | 'made' | 'status',
      string
    >
  >;
  /** The letters of the status with what they mean. */
  readonly statusKey: (statuses: Readonly<Record<ObservationStatus, string>>) => string;
  readonly package: Readonly<
    Record<'files' | 'picture' | 'json' | 'citation' | 'columns' | 'missing' | 'terms', string>
  >;
}

const statusKey: ExportWords['statusKey'] = (statuses) =>
  Object.entries(statuses)
    .map(([letter, meaning]) => `${letter} ${meaning}`)
    .join(', ');

export const exportWords = {
  en: {
    columns: {
      entity: 'entity',
      code: 'code',
      series: 'series',
      year: 'year',
      value: 'value',
      unit: 'unit',
      priceBase: 'price base',
      status: 'status',
      source: 'source',
      edition: 'edition',
      cutOff: 'cut-off',
      note: 'note',
    },
    columnNotes: {
      entity: 'ally, other state, group or institution',
      code: 'its code: three letters of ISO 3166-1 for states',
      series: 'what the figure calls the value, or what is measured',
      year: 'empty for sums over several years',
      value: 'with all digits there are; empty where it is missing',
      unit: 'of the value',
      priceBase: 'current prices or constant prices of a year; empty where prices play no part',
      status: 'a letter of the SDMX code list CL_OBS_STATUS',
      source: 'producer and publication',
      edition: 'the release of the publication, with the id it has here',
      cutOff: 'the day after which nothing entered the edition',
      note: 'what has to be said of the value; the formula where it is worked out',
    },
    currentPrices: 'current prices',
    allies: 'allies',
    scopes: {
      shown: 'The figures that are drawn',
      whole: 'The whole series behind them, as published',
    },
    sheets: { data: 'Data', source: 'Source' },
    about: {
      title: 'Title',
      subtitle: 'Measure',
      note: 'Note',
      source: 'Source',
      terms: 'Terms',
      citation: 'Citation',
      link: 'Found again at',
      made: 'Made on',
      status: 'Status',
    },
    statusKey,
    package: {
      files: 'What is in this folder',
      picture: 'the figure as a picture',
      json: 'what is drawn and the whole series, for programs',
      citation: 'how it is cited',
      columns: 'The columns of the CSV',
      missing: 'A missing value is empty, never zero.',
      terms: 'The figures come under the terms of their producers.',
    },
  },
  de: {
    columns: {
      entity: 'Land oder Gruppe',
      code: 'Code',
      series: 'Reihe',
      year: 'Jahr',
      value: 'Wert',
      unit: 'Maßeinheit',
      priceBase: 'Preisbasis',
      status: 'Status',
      source: 'Quelle',
      edition: 'Ausgabe',
      cutOff: 'Stand',
      note: 'Anmerkung',
    },
    columnNotes: {
      entity: 'Verbündeter, anderer Staat, Gruppe oder Institution',
      code: 'ihr Code: bei Staaten drei Buchstaben nach ISO 3166-1',
      series: 'wie die Grafik den Wert nennt oder was gemessen wird',
      year: 'leer bei Summen über mehrere Jahre',
      value: 'mit allen Stellen, die es gibt; leer, wo er fehlt',
      unit: 'des Werts',
      priceBase:
        'laufende Preise oder konstante Preise eines Jahres; leer, wo Preise keine Rolle spielen',
      status: 'ein Buchstabe der SDMX-Liste CL_OBS_STATUS',
      source: 'Herausgeber und Veröffentlichung',
      edition: 'die Ausgabe der Veröffentlichung, mit ihrer Kennung hier',
      cutOff: 'der Tag, nach dem nichts mehr in die Ausgabe einging',
      note: 'was zum Wert zu sagen ist; die Formel, wo er berechnet ist',
    },
    currentPrices: 'laufende Preise',
    allies: 'Verbündete',
    scopes: {
      shown: 'Die gezeichneten Zahlen',
      whole: 'Die ganzen Reihen dahinter, wie veröffentlicht',
    },
    sheets: { data: 'Daten', source: 'Quelle' },
    about: {
      title: 'Titel',
      subtitle: 'Maß',
      note: 'Anmerkung',
      source: 'Quelle',
      terms: 'Bedingungen',
      citation: 'Zitierweise',
      link: 'Wiederzufinden unter',
      made: 'Erstellt am',
      status: 'Status',
    },
    statusKey,
    package: {
      files: 'Was in diesem Ordner liegt',
      picture: 'die Grafik als Bild',
      json: 'das Gezeichnete und die ganzen Reihen, für Programme',
      citation: 'wie sie zitiert wird',
      columns: 'Die Spalten der CSV-Datei',
      missing: 'Ein fehlender Wert ist leer, nie null.',
      terms: 'Für die Zahlen gelten die Bedingungen ihrer Herausgeber.',
    },
  },
} as const satisfies Readonly<Record<Language, ExportWords>>;
