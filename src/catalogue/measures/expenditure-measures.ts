import type { Measure } from '../../domain/measure';

/** Measures of NATO’s defence expenditure: shares and money. */
export const expenditureMeasures = [
  {
    id: 'share-of-gdp',
    name: { en: '% of GDP', de: '% des BIP' },
    short: { en: '% of GDP', de: '% des BIP' },
    definition: {
      en: 'Defence expenditure by NATO’s definition as a percentage of real GDP: payments made in the year for the armed forces, with pensions, equipment and its research.',
      de: 'Verteidigungsausgaben nach NATO-Definition in Prozent des realen BIP: Zahlungen des Jahres für die Streitkräfte, mit Pensionen, Ausrüstung und deren Entwicklung.',
    },
    unit: 'percent-of-gdp',
    origin: { kind: 'published', indicator: 'share-of-gdp' },
    family: 'nato',
    kind: 'share',
    counterpart: 'military-share-of-gdp',
    basis: {
      en: 'expenditure and GDP both in constant prices',
      de: 'Ausgaben und BIP beide in konstanten Preisen',
    },
  },
  {
    id: 'expenditure-usd-2021',
    name: { en: 'US dollars of 2021 (real)', de: 'US-Dollar von 2021 (real)' },
    short: {
      en: 'USD, 2021 prices and exchange rates',
      de: 'US-Dollar, Preise und Wechselkurse von 2021',
    },
    definition: {
      en: 'Defence expenditure by NATO’s definition in US dollars at constant 2021 prices and exchange rates: what changed in real terms.',
      de: 'Verteidigungsausgaben nach NATO-Definition in US-Dollar zu konstanten Preisen und Wechselkursen von 2021: was sich real änderte.',
    },
    unit: 'usd-million',
    origin: { kind: 'published', indicator: 'expenditure-usd-2021' },
    family: 'nato',
    kind: 'money',
    counterpart: 'military-usd-2024',
    basis: { en: '2021 prices and exchange rates', de: 'Preise und Wechselkurse von 2021' },
  },
  {
    id: 'expenditure-usd-current',
    name: { en: 'US dollars, current', de: 'US-Dollar, jeweilige Preise' },
    short: {
      en: 'USD, current prices and exchange rates',
      de: 'US-Dollar, jeweilige Preise und Wechselkurse',
    },
    definition: {
      en: 'Defence expenditure by NATO’s definition in US dollars at the prices and exchange rates of each year.',
      de: 'Verteidigungsausgaben nach NATO-Definition in US-Dollar zu Preisen und Wechselkursen des jeweiligen Jahres.',
    },
    unit: 'usd-million',
    origin: { kind: 'published', indicator: 'expenditure-usd-current' },
    family: 'nato',
    kind: 'money',
    counterpart: null,
    basis: {
      en: 'current prices and exchange rates of each year',
      de: 'jeweilige Preise und Wechselkurse',
    },
  },
  {
    id: 'expenditure-eur-current',
    name: { en: 'Euros, current', de: 'Euro, jeweilige Preise' },
    short: {
      en: 'EUR, current prices and exchange rates',
      de: 'Euro, jeweilige Preise und Wechselkurse',
    },
    definition: {
      en: 'Current US dollars turned into euros at the yearly rate NATO’s own tables use: Germany’s euros ÷ Germany’s dollars.',
      de: 'Jeweilige US-Dollar, umgerechnet zum Jahreskurs der NATO-Tabellen: Deutschlands Euro ÷ Deutschlands Dollar.',
    },
    unit: 'eur-million',
    origin: {
      kind: 'euro',
      dollars: 'expenditure-usd-current',
      national: 'expenditure-national-current',
      member: 'DEU',
    },
    family: 'nato',
    kind: 'money',
    counterpart: null,
    basis: {
      en: 'current prices and exchange rates of each year',
      de: 'jeweilige Preise und Wechselkurse',
    },
  },
  {
    id: 'expenditure-national-current',
    name: { en: 'National currency, current', de: 'Landeswährung, jeweilige Preise' },
    short: { en: 'national currency, current prices', de: 'Landeswährung, jeweilige Preise' },
    definition: {
      en: 'Defence expenditure by NATO’s definition in national currency at current prices. Bulgaria and Croatia are in euros for all years.',
      de: 'Verteidigungsausgaben nach NATO-Definition in Landeswährung zu jeweiligen Preisen. Bulgarien und Kroatien stehen in allen Jahren in Euro.',
    },
    unit: 'national-million',
    origin: { kind: 'published', indicator: 'expenditure-national-current' },
    family: 'nato',
    kind: 'national',
    counterpart: 'military-national-current',
    basis: { en: 'current prices of each year', de: 'jeweilige Preise' },
  },
  {
    id: 'expenditure-ppp',
    name: { en: 'Purchasing power parity', de: 'Kaufkraftparität' },
    short: {
      en: 'international dollars at purchasing power parity, current prices',
      de: 'internationale Dollar nach Kaufkraftparität, jeweilige Preise',
    },
    definition: {
      en: 'National currency divided by the World Bank’s purchasing power factor of the whole economy, not of the armed forces. Years without a factor are missing.',
      de: 'Landeswährung geteilt durch den Kaufkraftfaktor der Weltbank, der für die ganze Wirtschaft gilt, nicht für die Streitkräfte. Jahre ohne Faktor fehlen.',
    },
    unit: 'international-million',
    origin: {
      kind: 'purchasing-power',
      national: 'expenditure-national-current',
      factor: 'ppp-factor',
      factorEdition: 'wdi-2026-03',
      unlike: ['BGR'],
    },
    family: 'nato',
    kind: 'money',
    counterpart: null,
    basis: {
      en: 'current prices, purchasing power of the whole economy',
      de: 'jeweilige Preise, Kaufkraft der ganzen Wirtschaft',
    },
  },
  {
    id: 'expenditure-usd-2015',
    name: { en: 'US dollars of 2015 (real)', de: 'US-Dollar von 2015 (real)' },
    short: {
      en: 'USD, 2015 prices and exchange rates',
      de: 'US-Dollar, Preise und Wechselkurse von 2015',
    },
    definition: {
      en: 'Defence expenditure by NATO’s definition in US dollars at constant 2015 prices, as the edition of 2019 gives it.',
      de: 'Verteidigungsausgaben nach NATO-Definition in US-Dollar zu konstanten Preisen von 2015, wie in der Ausgabe 2019.',
    },
    unit: 'usd-million',
    origin: { kind: 'published', indicator: 'expenditure-usd-2015' },
    family: 'nato',
    kind: 'money',
    counterpart: 'military-usd-2024',
    basis: { en: '2015 prices and exchange rates', de: 'Preise und Wechselkurse von 2015' },
  },
] as const satisfies readonly Measure[];
