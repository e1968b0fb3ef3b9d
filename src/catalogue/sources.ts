import type { Edition, Source } from '../domain/source';
import type { IndicatorId } from './indicators';

/** Who publishes the figures, and under which terms. */
export const sources = [
  {
    id: 'nato',
    name: { en: 'NATO', de: 'NATO' },
    address: 'https://www.nato.int/cps/en/natohq/topics_49198.htm',
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
    address: 'https://publications.parliament.uk/',
    terms: {
      en: 'Contains Parliamentary information licensed under the Open Parliament Licence.',
      de: 'Enthält Informationen des britischen Parlaments unter der Open Parliament Licence.',
    },
  },
  {
    id: 'sipri',
    name: { en: 'SIPRI', de: 'SIPRI' },
    address: 'https://doi.org/10.55163/CQGC9685',
    terms: {
      en: 'Non-commercial use with reference; less than ten per cent of the data set.',
      de: 'Nichtkommerzielle Nutzung mit Quellenangabe; weniger als zehn Prozent des Datensatzes.',
    },
  },
  {
    id: 'kiel',
    name: { en: 'Kiel Institute', de: 'Kiel Institut' },
    address: 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/',
    terms: {
      en: 'Attribution, non-commercial use.',
      de: 'Namensnennung, nichtkommerzielle Nutzung.',
    },
  },
  {
    id: 'bund',
    name: { en: 'German federal budget', de: 'Bundeshaushalt' },
    address: 'https://www.bundeshaushalt.de/',
    terms: { en: 'Official work, free reuse.', de: 'Amtliches Werk, freie Nutzung.' },
  },
  {
    id: 'world-bank',
    name: { en: 'World Bank', de: 'Weltbank' },
    address: 'https://data.worldbank.org/',
    terms: { en: 'CC BY 4.0.', de: 'CC BY 4.0.' },
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];

type EditionRow = Edition & {
  readonly source: SourceId;
  readonly contents: Partial<Record<IndicatorId, unknown>>;
};

/** Every edition of the dataset. Each has a folder of its id under `data/`. */
export const editions = [
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
    contents: {
      'share-of-gdp': 'constant-2021',
      'expenditure-national-current': 'current',
      'expenditure-national-2021': 'constant-2021',
      'expenditure-usd-current': 'current',
      'expenditure-usd-2021': 'constant-2021',
      'real-change': 'constant-2021',
      'per-capita-usd-2021': 'constant-2021',
      'military-personnel': 'none',
      'equipment-share': 'none',
      'personnel-share': 'none',
      'infrastructure-share': 'none',
      'other-share': 'none',
      'gdp-usd-current': 'current',
      'gdp-usd-2021': 'constant-2021',
    },
    notes: [
      {
        en: 'This edition heads its tables “core defence expenditure”, the basis of the 3.5 % commitment; earlier years were restated for some allies.',
        de: 'Diese Ausgabe überschreibt ihre Tabellen „core defence expenditure“, die Grundlage der Zusage von 3,5 %; frühere Jahre wurden für manche Verbündete neu gefasst.',
      },
    ],
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
    contents: {
      'share-of-gdp': 'constant-2021',
      'real-change': 'constant-2021',
      'per-capita-usd-2021': 'constant-2021',
    },
    notes: [
      {
        en: 'NATO left Germany’s 2025 figures blank in this edition.',
        de: 'Die deutschen Werte für 2025 ließ die NATO in dieser Ausgabe offen.',
      },
    ],
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
    contents: {
      'share-of-gdp': 'constant-2015',
      'expenditure-usd-current': 'current',
      'expenditure-usd-2015': 'constant-2015',
      'military-personnel': 'none',
      'equipment-share': 'none',
      'personnel-share': 'none',
      'infrastructure-share': 'none',
      'other-share': 'none',
    },
    notes: [
      {
        en: 'Prices of 2015. 2018 and 2019 are estimates.',
        de: 'Preise von 2015. 2018 und 2019 sind Schätzungen.',
      },
    ],
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
    contents: { 'share-of-gdp': 'none' },
    notes: [
      {
        en: 'Printed with one decimal. That NATO’s definition underlies the table is presumed, not stated.',
        de: 'Mit einer Nachkommastelle gedruckt. Dass die NATO-Definition zugrunde liegt, ist angenommen, nicht belegt.',
      },
    ],
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
    contents: {
      'military-share-of-gdp': 'none',
      'military-usd-2024': 'constant-2024',
      'military-national-current': 'current',
    },
    notes: [
      {
        en: 'Germany before 1991: West Germany only.',
        de: 'Deutschland vor 1991: nur Westdeutschland.',
      },
    ],
  },
  {
    id: 'kiel-r29',
    source: 'kiel',
    publication: { en: 'Ukraine Support Tracker', de: 'Ukraine Support Tracker' },
    label: { en: 'Release 29', de: 'Release 29' },
    published: '2026-08-04',
    cutOff: '2026-04',
    years: [2021, 2026],
    contents: {
      'allocations-total': 'current',
      'allocations-military': 'current',
      'allocations-financial': 'current',
      'allocations-humanitarian': 'current',
      commitments: 'current',
      'donor-gdp-2021': 'current',
    },
    notes: [],
  },
  {
    id: 'bund-2026-11',
    source: 'bund',
    publication: {
      en: 'Einzelplan 14 and special fund, collected November 2026',
      de: 'Einzelplan 14 und Sondervermögen, zusammengestellt November 2026',
    },
    label: { en: 'November 2026', de: 'November 2026' },
    published: '2026-11',
    cutOff: null,
    years: [2012, 2029],
    contents: {
      'epl14-planned': 'current',
      'epl14-planned-supplementary': 'current',
      'epl14-outturn': 'current',
      'epl14-draft': 'current',
      'epl14-financial-plan': 'current',
      'special-fund-planned': 'current',
      'special-fund-benchmark': 'current',
      'special-fund-draft': 'current',
      'special-fund-outflow-cumulative': 'current',
    },
    notes: [
      {
        en: 'Drafts and financial plans are plans; they are never joined to outturns.',
        de: 'Entwürfe und Finanzpläne sind Pläne; sie werden nie mit Ist-Zahlen verbunden.',
      },
    ],
  },
  {
    id: 'wdi-2026-03',
    source: 'world-bank',
    publication: { en: 'World Development Indicators', de: 'World Development Indicators' },
    label: { en: 'March 2026', de: 'März 2026' },
    published: '2026-03',
    cutOff: null,
    years: [2000, 2024],
    contents: {
      'macro-gdp-usd-current': 'current',
      population: 'none',
      'gdp-deflator-change': 'none',
      'consumer-price-change': 'none',
      'ppp-factor': 'current',
    },
    notes: [],
  },
] as const satisfies readonly EditionRow[];

export type EditionId = (typeof editions)[number]['id'];
