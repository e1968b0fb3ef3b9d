import type { Indicator } from '../../domain/indicator';

/** Indicators: NATO’s tables of money, shares of GDP and GDP. */
export const natoExpenditureIndicators = [
  {
    id: 'share-of-gdp',
    name: { en: 'Defence expenditure, share of GDP', de: 'Verteidigungsausgaben, Anteil am BIP' },
    definition: {
      en: 'Defence expenditure by NATO’s definition as a percentage of real GDP: payments made in the year for the armed forces, with pensions, equipment and its research.',
      de: 'Verteidigungsausgaben nach NATO-Definition in Prozent des realen BIP: Zahlungen des Jahres für die Streitkräfte, mit Pensionen, Ausrüstung und deren Entwicklung.',
    },
    unit: 'percent-of-gdp',
    frequency: 'yearly',
  },
  {
    id: 'expenditure-national-current',
    name: {
      en: 'Defence expenditure, national currency',
      de: 'Verteidigungsausgaben, Landeswährung',
    },
    definition: {
      en: 'Defence expenditure by NATO’s definition in million units of national currency, current prices. Bulgaria and Croatia are in euros for all years.',
      de: 'Verteidigungsausgaben nach NATO-Definition in Millionen der Landeswährung, jeweilige Preise. Bulgarien und Kroatien stehen in allen Jahren in Euro.',
    },
    unit: 'national-million',
    frequency: 'yearly',
  },
  {
    id: 'expenditure-national-2021',
    name: {
      en: 'Defence expenditure, national currency, 2021 prices',
      de: 'Verteidigungsausgaben, Landeswährung, Preise von 2021',
    },
    definition: {
      en: 'Defence expenditure by NATO’s definition in million units of national currency at constant 2021 prices. Held for Germany only.',
      de: 'Verteidigungsausgaben nach NATO-Definition in Millionen der Landeswährung zu konstanten Preisen von 2021. Nur für Deutschland vorhanden.',
    },
    unit: 'national-million',
    frequency: 'yearly',
  },
  {
    id: 'expenditure-usd-current',
    name: {
      en: 'Defence expenditure, current US dollars',
      de: 'Verteidigungsausgaben, laufende US-Dollar',
    },
    definition: {
      en: 'Defence expenditure by NATO’s definition in million US dollars at the prices and exchange rates of each year.',
      de: 'Verteidigungsausgaben nach NATO-Definition in Millionen US-Dollar zu Preisen und Wechselkursen des jeweiligen Jahres.',
    },
    unit: 'usd-million',
    frequency: 'yearly',
  },
  {
    id: 'expenditure-usd-2021',
    name: {
      en: 'Defence expenditure, US dollars of 2021',
      de: 'Verteidigungsausgaben, US-Dollar von 2021',
    },
    definition: {
      en: 'Defence expenditure by NATO’s definition in million US dollars at constant 2021 prices and exchange rates.',
      de: 'Verteidigungsausgaben nach NATO-Definition in Millionen US-Dollar zu konstanten Preisen und Wechselkursen von 2021.',
    },
    unit: 'usd-million',
    frequency: 'yearly',
  },
  {
    id: 'expenditure-usd-2015',
    name: {
      en: 'Defence expenditure, US dollars of 2015',
      de: 'Verteidigungsausgaben, US-Dollar von 2015',
    },
    definition: {
      en: 'Defence expenditure by NATO’s definition in million US dollars at constant 2015 prices, as the 2019 edition gives it.',
      de: 'Verteidigungsausgaben nach NATO-Definition in Millionen US-Dollar zu konstanten Preisen von 2015, wie in der Ausgabe 2019.',
    },
    unit: 'usd-million',
    frequency: 'yearly',
  },
  {
    id: 'real-change',
    name: {
      en: 'Real change of defence expenditure',
      de: 'Reale Veränderung der Verteidigungsausgaben',
    },
    definition: {
      en: 'Change of defence expenditure on the year before, in per cent, at constant prices.',
      de: 'Veränderung der Verteidigungsausgaben gegenüber dem Vorjahr in Prozent, zu konstanten Preisen.',
    },
    unit: 'percent-change',
    frequency: 'yearly',
  },
  {
    id: 'per-capita-usd-2021',
    name: { en: 'Defence expenditure per head', de: 'Verteidigungsausgaben je Einwohner' },
    definition: {
      en: 'Defence expenditure per inhabitant in US dollars at constant 2021 prices and exchange rates.',
      de: 'Verteidigungsausgaben je Einwohner in US-Dollar zu konstanten Preisen und Wechselkursen von 2021.',
    },
    unit: 'usd',
    frequency: 'yearly',
  },
  {
    id: 'gdp-usd-current',
    name: { en: 'GDP, current US dollars', de: 'BIP, laufende US-Dollar' },
    definition: {
      en: 'Gross domestic product as NATO’s tables give it, in million US dollars at the prices and exchange rates of each year. Luxembourg is gross national income from 2023.',
      de: 'Bruttoinlandsprodukt nach den NATO-Tabellen, in Millionen US-Dollar zu Preisen und Wechselkursen des jeweiligen Jahres. Luxemburg ab 2023 Bruttonationaleinkommen.',
    },
    unit: 'usd-million',
    frequency: 'yearly',
  },
  {
    id: 'gdp-usd-2021',
    name: { en: 'GDP, US dollars of 2021', de: 'BIP, US-Dollar von 2021' },
    definition: {
      en: 'Gross domestic product as NATO’s tables give it, in million US dollars at constant 2021 prices and exchange rates. Luxembourg is gross national income from 2023.',
      de: 'Bruttoinlandsprodukt nach den NATO-Tabellen, in Millionen US-Dollar zu konstanten Preisen und Wechselkursen von 2021. Luxemburg ab 2023 Bruttonationaleinkommen.',
    },
    unit: 'usd-million',
    frequency: 'yearly',
  },
] as const satisfies readonly Indicator[];
