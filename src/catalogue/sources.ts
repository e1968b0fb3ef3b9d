import type { EditionHead, Source } from '../domain/source';

/** Who publishes the figures, and under which terms. */
export const sources = [
  {
    id: 'nato',
    name: { en: 'NATO', de: 'NATO' },
    terms: {
      en: 'Credit NATO. Not to be sold or used in advertising.',
      de: 'Quelle NATO. Kein Verkauf, keine Werbung.',
    },
  },
  {
    id: 'house-of-commons',
    name: {
      en: 'House of Commons Defence Committee',
      de: 'Verteidigungsausschuss des britischen Unterhauses',
    },
    terms: {
      en: 'Contains Parliamentary information licensed under the Open Parliament Licence.',
      de: 'Enthält Informationen des britischen Parlaments unter der Open Parliament Licence.',
    },
  },
  {
    id: 'sipri',
    name: { en: 'SIPRI', de: 'SIPRI' },
    terms: {
      en: 'Non-commercial use with reference; less than ten per cent of the data set.',
      de: 'Nichtkommerzielle Nutzung mit Quellenangabe; weniger als zehn Prozent des Datensatzes.',
    },
  },
  {
    id: 'kiel',
    name: { en: 'Kiel Institute', de: 'Kiel Institut' },
    terms: {
      en: 'Attribution, non-commercial use.',
      de: 'Namensnennung, nichtkommerzielle Nutzung.',
    },
  },
  {
    id: 'bund',
    name: { en: 'German federal budget', de: 'Bundeshaushalt' },
    terms: { en: 'Official work, free reuse.', de: 'Amtliches Werk, freie Nutzung.' },
  },
  {
    id: 'world-bank',
    name: { en: 'World Bank', de: 'Weltbank' },
    terms: { en: 'CC BY 4.0.', de: 'CC BY 4.0.' },
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];

/** Every edition of the dataset. Each has a folder of its id under `data/`; what it holds stands in `editions.ts`. */
export const editionHeads = [
  {
    id: 'nato-2026-07',
    source: 'nato',
    publication: {
      en: 'Defence Investment of NATO Countries (2014–2026)',
      de: 'Defence Investment of NATO Countries (2014–2026)',
    },
    label: { en: 'July 2026', de: 'Juli 2026' },
    published: '2026-07-10',
    cutOff: '2026-07-03',
    years: [2014, 2026],
  },
  {
    id: 'nato-2025-08',
    source: 'nato',
    publication: {
      en: 'Defence Expenditure of NATO Countries (2014–2025)',
      de: 'Defence Expenditure of NATO Countries (2014–2025)',
    },
    label: { en: 'August 2025', de: 'August 2025' },
    published: '2025-08-28',
    cutOff: '2025-06-03',
    years: [2014, 2025],
  },
  {
    id: 'nato-2019-06',
    source: 'nato',
    publication: {
      en: 'Defence Expenditure of NATO Countries (2012–2019)',
      de: 'Defence Expenditure of NATO Countries (2012–2019)',
    },
    label: { en: 'June 2019', de: 'Juni 2019' },
    published: '2019-06',
    cutOff: null,
    years: [2012, 2019],
  },
  {
    id: 'nato-hoc-2008',
    source: 'house-of-commons',
    publication: {
      en: 'Report HC 111 (2008), Annex D',
      de: 'Report HC 111 (2008), Annex D',
    },
    label: { en: '2008', de: '2008' },
    published: '2008',
    cutOff: null,
    years: [2000, 2006],
  },
  {
    id: 'sipri-2026-04',
    source: 'sipri',
    publication: {
      en: 'SIPRI Military Expenditure Database 1949–2025, v1.2',
      de: 'SIPRI Military Expenditure Database 1949–2025, v1.2',
    },
    label: { en: 'April 2026', de: 'April 2026' },
    published: '2026-04-27',
    cutOff: null,
    years: [1953, 2025],
  },
  {
    id: 'kiel-r29',
    source: 'kiel',
    publication: { en: 'Ukraine Support Tracker', de: 'Ukraine Support Tracker' },
    label: { en: 'Release 29', de: 'Release 29' },
    published: '2026-08-04',
    cutOff: '2026-04',
    years: [2021, 2026],
  },
  {
    id: 'bund-2026-11',
    source: 'bund',
    publication: {
      en: 'Einzelplan 14 and special fund',
      de: 'Einzelplan 14 und Sondervermögen',
    },
    label: { en: 'November 2026', de: 'November 2026' },
    published: '2026-11',
    cutOff: null,
    years: [2012, 2029],
  },
  {
    id: 'wdi-2026-03',
    source: 'world-bank',
    publication: { en: 'World Development Indicators', de: 'World Development Indicators' },
    label: { en: 'March 2026', de: 'März 2026' },
    published: '2026-03',
    cutOff: null,
    years: [2000, 2024],
  },
] as const satisfies readonly (EditionHead & { readonly source: SourceId })[];

export type EditionId = (typeof editionHeads)[number]['id'];
