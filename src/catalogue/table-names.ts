import type { Text } from '../domain/text';
import type { IndicatorId } from './indicators';
import type { EditionId } from './sources';

/** The producer's table an indicator is read from. */
export interface TableName {
  /** As the README of the edition words it. */
  readonly name: Text;
  /** Decimals the table prints; null where the figures are kept with all the digits they came with. */
  readonly decimals: number | null;
}

const category = (en: string, de: string): TableName => ({
  name: {
    en: `${en}, per cent of core defence expenditure`,
    de: `${de}, Prozent der Kern-Verteidigungsausgaben`,
  },
  decimals: 2,
});

const categoryOf2019 = (en: string, de: string): TableName => ({
  name: {
    en: `${en}, per cent of defence expenditure`,
    de: `${de}, Prozent der Verteidigungsausgaben`,
  },
  decimals: null,
});

/** The tables of the editions a reader compares. Other editions and indicators come from no table with a name. */
const tables: Readonly<Partial<Record<EditionId, Partial<Record<IndicatorId, TableName>>>>> = {
  'nato-2026-07': {
    'share-of-gdp': {
      name: {
        en: 'core defence expenditure as a share of real GDP, 2021 prices',
        de: 'Kern-Verteidigungsausgaben als Anteil am realen BIP, Preise von 2021',
      },
      decimals: 2,
    },
    'expenditure-national-current': {
      name: {
        en: 'million units of national currency, current prices',
        de: 'Millionen der Landeswährung, jeweilige Preise',
      },
      decimals: 0,
    },
    'expenditure-national-2021': {
      name: {
        en: 'million units of national currency, 2021 prices',
        de: 'Millionen der Landeswährung, Preise von 2021',
      },
      decimals: 0,
    },
    'expenditure-usd-current': {
      name: {
        en: 'million US dollars, current prices and exchange rates',
        de: 'Millionen US-Dollar, jeweilige Preise und Wechselkurse',
      },
      decimals: 0,
    },
    'expenditure-usd-2021': {
      name: {
        en: 'million US dollars, 2021 prices and exchange rates',
        de: 'Millionen US-Dollar, Preise und Wechselkurse von 2021',
      },
      decimals: 0,
    },
    'real-change': {
      name: {
        en: 'change on the year before, 2021 prices',
        de: 'Veränderung zum Vorjahr, Preise von 2021',
      },
      decimals: 2,
    },
    'per-capita-usd-2021': {
      name: {
        en: 'US dollars of 2021 per inhabitant',
        de: 'US-Dollar von 2021 je Einwohner',
      },
      decimals: 0,
    },
    'gdp-usd-current': {
      name: {
        en: 'GDP in million US dollars, current',
        de: 'BIP in Millionen US-Dollar, jeweilige Preise',
      },
      decimals: 0,
    },
    'gdp-usd-2021': {
      name: {
        en: 'GDP in million US dollars, 2021',
        de: 'BIP in Millionen US-Dollar von 2021',
      },
      decimals: 0,
    },
    'military-personnel': {
      name: { en: 'military personnel, thousands', de: 'Militärpersonal, Tausend' },
      decimals: 1,
    },
    'equipment-share': category('equipment', 'Ausrüstung'),
    'personnel-share': category('personnel', 'Personal'),
    'infrastructure-share': category('infrastructure', 'Infrastruktur'),
    'other-share': category('other', 'Sonstiges'),
  },
  'nato-2025-08': {
    'share-of-gdp': {
      name: {
        en: 'defence expenditure as a share of real GDP, 2021 prices',
        de: 'Verteidigungsausgaben als Anteil am realen BIP, Preise von 2021',
      },
      decimals: null,
    },
    'real-change': {
      name: {
        en: 'change on the year before, 2021 prices',
        de: 'Veränderung zum Vorjahr, Preise von 2021',
      },
      decimals: null,
    },
    'per-capita-usd-2021': {
      name: {
        en: 'US dollars of 2021 per inhabitant',
        de: 'US-Dollar von 2021 je Einwohner',
      },
      decimals: null,
    },
  },
  'nato-2019-06': {
    'share-of-gdp': {
      name: {
        en: 'share of real GDP, 2015 prices',
        de: 'Anteil am realen BIP, Preise von 2015',
      },
      decimals: null,
    },
    'expenditure-usd-current': {
      name: { en: 'US dollars, current', de: 'US-Dollar, jeweilige Preise' },
      decimals: null,
    },
    'expenditure-usd-2015': {
      name: { en: 'US dollars, 2015', de: 'US-Dollar von 2015' },
      decimals: null,
    },
    'military-personnel': {
      name: { en: 'military personnel, persons', de: 'Militärpersonal, Personen' },
      decimals: null,
    },
    'equipment-share': categoryOf2019('equipment', 'Ausrüstung'),
    'personnel-share': categoryOf2019('personnel', 'Personal'),
    'infrastructure-share': categoryOf2019('infrastructure', 'Infrastruktur'),
    'other-share': categoryOf2019('other', 'Sonstiges'),
  },
  'nato-hoc-2008': {
    'share-of-gdp': { name: { en: 'Annex D', de: 'Anhang D' }, decimals: 1 },
  },
  'sipri-2026-04': {
    'military-share-of-gdp': {
      name: { en: 'share of GDP, in per cent', de: 'Anteil am BIP, in Prozent' },
      decimals: null,
    },
    'military-usd-2024': {
      name: {
        en: 'million US dollars, constant 2024 prices and exchange rates',
        de: 'Millionen US-Dollar, konstante Preise und Wechselkurse von 2024',
      },
      decimals: null,
    },
    'military-national-current': {
      name: {
        en: 'million euros, current prices, calendar years',
        de: 'Millionen Euro, jeweilige Preise, Kalenderjahre',
      },
      decimals: null,
    },
  },
  'wdi-2026-03': {
    'ppp-factor': {
      name: {
        en: 'PA.NUS.PPP, national currency per international dollar',
        de: 'PA.NUS.PPP, Landeswährung je internationalem Dollar',
      },
      decimals: null,
    },
  },
};

const byEdition: ReadonlyMap<string, ReadonlyMap<string, TableName>> = new Map(
  Object.entries(tables).map(([edition, rows]) => [edition, new Map(Object.entries(rows))]),
);

/** The table of an indicator in an edition; null where it is not known by a name. Ids may come from outside. */
export function findTable(edition: string, indicator: string): TableName | null {
  return byEdition.get(edition)?.get(indicator) ?? null;
}
