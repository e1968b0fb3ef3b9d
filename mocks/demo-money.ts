import { allies } from '../src/catalogue/allies';
import { drawYearly } from './random';

/** Invented prices and exchange rates of an ally. All are 1, or the rate, in 2021. */
export interface DemoMoney {
  /** US dollars at prices and exchange rates of the year, for one of 2021. */
  readonly dollarsIn: (year: number) => number;
  /** National currency at prices of the year, for one US dollar of 2021. */
  readonly nationalIn: (year: number) => number;
  /** National currency for one US dollar in 2021. */
  readonly rate: number;
  /** National currency for one international dollar, which buys as much as a dollar in the United States. */
  readonly powerIn: (year: number) => number;
}

/** National currency for one US dollar of the year, by currency: one rate for all that share a currency. */
export type Rates = ReadonlyMap<string, (year: number) => number>;

const knownRates: Readonly<Record<string, number>> = { USD: 1, EUR: 0.85, GBP: 0.73, CAD: 1.25 };

/** Yearly growth of prices in the United States. */
const dollarPrices = 1.03;

/** Invents the exchange rates of all currencies that allies have. */
export function inventRates(random: () => number): Rates {
  const currencies = new Set(allies.flatMap((ally) => (ally.armedForces ? [ally.currency] : [])));
  return new Map(
    [...currencies].map((currency) => {
      const base = knownRates[currency] ?? 3 + 27 * random();
      const strength = drawYearly(random);
      const isConstant = (year: number) => currency === 'USD' || year === 2021;
      return [
        currency,
        (year) => (isConstant(year) ? base : base / (1 + 0.08 * strength(year))),
      ] as const;
    }),
  );
}

/** Invents the prices of an ally with one of the currencies. */
export function inventMoney(currency: string, rates: Rates, random: () => number): DemoMoney {
  const rateIn = rates.get(currency);
  if (rateIn === undefined) throw new Error(`There is no rate for ${currency}.`);
  const rate = rateIn(2021);
  const isDollar = currency === 'USD';
  const inflation = isDollar ? dollarPrices : 1.015 + 0.045 * random();
  const level = isDollar ? 1 : 0.4 + 0.6 * random();
  const nationalIn = (year: number) => rate * inflation ** (year - 2021);
  return {
    rate,
    nationalIn,
    dollarsIn: (year) => nationalIn(year) / rateIn(year),
    powerIn: (year) => (level * nationalIn(year)) / dollarPrices ** (year - 2021),
  };
}
