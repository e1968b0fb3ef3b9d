import type { Measure } from '../../domain/measure';

/** Measures of SIPRI’s military expenditure: another definition, other sources. */
export const sipriMeasures = [
  {
    id: 'military-share-of-gdp',
    name: { en: '% of GDP (SIPRI)', de: '% des BIP (SIPRI)' },
    short: { en: '% of GDP', de: '% des BIP' },
    definition: {
      en: 'Military expenditure by SIPRI’s definition as a percentage of GDP, calendar years, from open sources.',
      de: 'Militärausgaben nach SIPRI-Definition in Prozent des BIP, Kalenderjahre, aus öffentlichen Quellen.',
    },
    unit: 'percent-of-gdp',
    origin: { kind: 'published', indicator: 'military-share-of-gdp' },
    family: 'sipri',
    kind: 'share',
    counterpart: 'share-of-gdp',
    basis: { en: 'no prices involved', de: 'Preise spielen keine Rolle' },
  },
  {
    id: 'military-usd-2024',
    name: { en: 'US dollars of 2024 (SIPRI)', de: 'US-Dollar von 2024 (SIPRI)' },
    short: {
      en: 'USD, 2024 prices and exchange rates',
      de: 'US-Dollar, Preise und Wechselkurse von 2024',
    },
    definition: {
      en: 'Military expenditure by SIPRI’s definition in US dollars at constant 2024 prices and exchange rates.',
      de: 'Militärausgaben nach SIPRI-Definition in US-Dollar zu konstanten Preisen und Wechselkursen von 2024.',
    },
    unit: 'usd-million',
    origin: { kind: 'published', indicator: 'military-usd-2024' },
    family: 'sipri',
    kind: 'money',
    counterpart: 'expenditure-usd-2021',
    basis: { en: '2024 prices and exchange rates', de: 'Preise und Wechselkurse von 2024' },
  },
  {
    id: 'military-national-current',
    name: { en: 'National currency (SIPRI)', de: 'Landeswährung (SIPRI)' },
    short: { en: 'national currency, current prices', de: 'Landeswährung, jeweilige Preise' },
    definition: {
      en: 'Military expenditure by SIPRI’s definition in national currency at current prices, calendar years. Held for Germany only, in euros.',
      de: 'Militärausgaben nach SIPRI-Definition in Landeswährung zu jeweiligen Preisen, Kalenderjahre. Nur für Deutschland vorhanden, in Euro.',
    },
    unit: 'national-million',
    origin: { kind: 'published', indicator: 'military-national-current' },
    family: 'sipri',
    kind: 'national',
    counterpart: 'expenditure-national-current',
    basis: { en: 'current prices of each year', de: 'jeweilige Preise' },
  },
] as const satisfies readonly Measure[];
