import type { Indicator } from '../../domain/indicator';

/** Indicators: the World Bank’s macroeconomic series. */
export const macroIndicators = [
  {
    id: 'macro-gdp-usd-current',
    name: { en: 'GDP (World Bank), current US dollars', de: 'BIP (Weltbank), laufende US-Dollar' },
    definition: {
      en: 'Gross domestic product in US dollars at current prices and exchange rates.',
      de: 'Bruttoinlandsprodukt in US-Dollar zu jeweiligen Preisen und Wechselkursen.',
    },
    unit: 'usd',
    frequency: 'yearly',
  },
  {
    id: 'population',
    name: { en: 'Population', de: 'Bevölkerung' },
    definition: { en: 'Resident population, midyear.', de: 'Wohnbevölkerung zur Jahresmitte.' },
    unit: 'persons',
    frequency: 'yearly',
  },
  {
    id: 'gdp-deflator-change',
    name: { en: 'GDP deflator, yearly change', de: 'BIP-Deflator, jährliche Veränderung' },
    definition: {
      en: 'Change of the GDP deflator on the year before, in per cent.',
      de: 'Veränderung des BIP-Deflators gegenüber dem Vorjahr in Prozent.',
    },
    unit: 'percent-change',
    frequency: 'yearly',
  },
  {
    id: 'consumer-price-change',
    name: { en: 'Consumer prices, yearly change', de: 'Verbraucherpreise, jährliche Veränderung' },
    definition: {
      en: 'Change of the consumer price index on the year before, in per cent.',
      de: 'Veränderung des Verbraucherpreisindex gegenüber dem Vorjahr in Prozent.',
    },
    unit: 'percent-change',
    frequency: 'yearly',
  },
  {
    id: 'ppp-factor',
    name: { en: 'Purchasing power parity factor', de: 'Kaufkraftparität' },
    definition: {
      en: 'Units of national currency that buy what one international dollar buys.',
      de: 'Einheiten der Landeswährung mit der Kaufkraft eines internationalen Dollars.',
    },
    unit: 'national-per-international-dollar',
    frequency: 'yearly',
  },
] as const satisfies readonly Indicator[];
