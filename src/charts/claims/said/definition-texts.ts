import type { Language } from '../../../domain/text';
import type { Prices } from '../test-aspects';

interface DefinitionTexts {
  readonly share: string;
  readonly dollars: string;
  readonly euros: string;
  /** By code, where the name says more than the code. */
  readonly currencies: Readonly<Partial<Record<string, string>>>;
  readonly nationalCurrency: string;
  /** `year`: of constant prices; null: current ones. */
  readonly money: (currency: string, year: number | null) => string;
  readonly perDonorGdp: (counted: string) => string;
  readonly prices: Readonly<Record<Exclude<Prices, 'real'>, string>>;
  readonly real: (year: number | null) => string;
  readonly published: (producer: string, date: string) => string;
  readonly upTo: (month: string) => string;
  readonly amongYears: (year: number, from: number, to: number) => string;
  readonly of: (producer: string, what: string) => string;
  readonly among: (what: string, group: string) => string;
  readonly inWindow: (window: string) => string;
  readonly level: (level: string) => string;
  readonly shortDollars: string;
  readonly short: Readonly<Record<Exclude<Prices, 'current'>, string>>;
}

/** How a definition is named. */
export const definitionTexts: Readonly<Record<Language, DefinitionTexts>> = {
  en: {
    share: 'share of GDP',
    dollars: 'US dollars',
    euros: 'euros',
    currencies: { EUR: 'euros', USD: 'US dollars', GBP: 'pounds' },
    nationalCurrency: 'national currency',
    money: (currency, year) => `${currency}, ${year === null ? 'current' : year} prices`,
    perDonorGdp: (counted) => `${counted}, share of donor’s GDP`,
    prices: { current: 'current', share: 'none: a ratio', none: 'none' },
    real: (year) => (year === null ? 'constant' : `constant, ${year}`),
    published: (producer, date) => `${producer}, as published ${date}`,
    upTo: (month) => `to ${month}`,
    amongYears: (year, from, to) => `${year}, among ${from}–${to}`,
    of: (producer, what) => `${producer}: ${what}`,
    among: (what, group) => `${what}, among ${group}`,
    inWindow: (window) => `${window},`,
    level: (level) => `against ${level}`,
    shortDollars: 'dollars',
    short: { real: 'real', share: '% of GDP', none: 'other' },
  },
  de: {
    share: 'Anteil am BIP',
    dollars: 'US-Dollar',
    euros: 'Euro',
    currencies: { EUR: 'Euro', USD: 'US-Dollar', GBP: 'Pfund' },
    nationalCurrency: 'Landeswährung',
    money: (currency, year) =>
      year === null ? `${currency}, jeweilige Preise` : `${currency}, Preise von ${year}`,
    perDonorGdp: (counted) => `${counted}, Anteil am BIP des Gebers`,
    prices: { current: 'jeweilige', share: 'keine: ein Verhältnis', none: 'keine' },
    real: (year) => (year === null ? 'konstante' : `konstante, ${year}`),
    published: (producer, date) => `${producer}, veröffentlicht ${date}`,
    upTo: (month) => `bis ${month}`,
    amongYears: (year, from, to) => `${year}, unter ${from}–${to}`,
    of: (producer, what) => `${producer}: ${what}`,
    among: (what, group) => `${what}, ${group}`,
    inWindow: (window) => `${window},`,
    level: (level) => `gegen ${level}`,
    shortDollars: 'Dollar',
    short: { real: 'real', share: '% BIP', none: 'sonstiges' },
  },
};
