import type { Indicator } from '../../domain/indicator';

/** Indicators: SIPRI’s military expenditure: another definition than NATO’s, never on one line with it. */
export const sipriIndicators = [
  {
    id: 'military-share-of-gdp',
    name: { en: 'Military expenditure, share of GDP', de: 'Militärausgaben, Anteil am BIP' },
    definition: {
      en: 'Military expenditure by SIPRI’s definition as a percentage of GDP, calendar years, from open sources.',
      de: 'Militärausgaben nach SIPRI-Definition in Prozent des BIP, Kalenderjahre, aus öffentlichen Quellen.',
    },
    unit: 'percent-of-gdp',
    frequency: 'yearly',
  },
  {
    id: 'military-usd-2024',
    name: {
      en: 'Military expenditure, US dollars of 2024',
      de: 'Militärausgaben, US-Dollar von 2024',
    },
    definition: {
      en: 'Military expenditure by SIPRI’s definition in million US dollars at constant 2024 prices and exchange rates.',
      de: 'Militärausgaben nach SIPRI-Definition in Millionen US-Dollar zu konstanten Preisen und Wechselkursen von 2024.',
    },
    unit: 'usd-million',
    frequency: 'yearly',
  },
  {
    id: 'military-national-current',
    name: { en: 'Military expenditure, national currency', de: 'Militärausgaben, Landeswährung' },
    definition: {
      en: 'Military expenditure by SIPRI’s definition in million units of national currency, current prices, calendar years. Held for Germany only, in euros.',
      de: 'Militärausgaben nach SIPRI-Definition in Millionen der Landeswährung, jeweilige Preise, Kalenderjahre. Nur für Deutschland vorhanden, in Euro.',
    },
    unit: 'national-million',
    frequency: 'yearly',
  },
] as const satisfies readonly Indicator[];
