import type { Formula } from '../formula';
import { factorOf, gdpFactor } from './growth';
import { gdpIn, type PathPlan } from './plan';

/** How a share gets to its target: by the same factor every year, or by the same points. After the target’s year it stays. */
export type PathShape = 'constant' | 'linear';

/** How the shares of each path are worked out. */
export const shareFormulas: Readonly<Record<PathShape, Formula>> = {
  constant: {
    id: 'path-constant',
    text: {
      en: 'constant growth: start share × (target ÷ start share)^(years since the start ÷ years in all)',
      de: 'gleiches Wachstum: Anteil am Anfang × (Ziel ÷ Anteil am Anfang)^(Jahre seit dem Anfang ÷ alle Jahre)',
    },
  },
  linear: {
    id: 'path-linear',
    text: {
      en: 'equal points: start share + (target − start share) × years since the start ÷ years in all',
      de: 'gleiche Punkte: Anteil am Anfang + (Ziel − Anteil am Anfang) × Jahre seit dem Anfang ÷ alle Jahre',
    },
  },
};

/** How money of a path is worked out. */
export const moneyFormula: Formula = {
  id: 'path-money',
  text: {
    en: 'money: share of the path × GDP, which is expenditure ÷ share in the start’s year and grows by (1 + real growth) × (1 + inflation)',
    de: 'Geld: Anteil des Pfads × BIP; dieses ist im Anfangsjahr Ausgaben ÷ Anteil und wächst mit (1 + reales Wachstum) × (1 + Inflation)',
  },
};

/** How a share is worked out where GDP grows otherwise than the spending was made for. */
export const fanFormula: Formula = {
  id: 'path-fan',
  text: {
    en: 'other growth: share of the path × (growth factor of GDP ÷ other growth factor)^(years since the start)',
    de: 'anderes Wachstum: Anteil des Pfads × (Wachstumsfaktor des BIP ÷ anderer Wachstumsfaktor)^(Jahre seit dem Anfang)',
  },
};

/** The share of GDP a path is at in a year, in per cent. Exactly the start’s and the target’s at its ends. */
export function shareIn({ start, end, years }: PathPlan, shape: PathShape, year: number): number {
  const part = (year - start.year) / years;
  if (part <= 0) return start.share;
  if (part >= 1) return end;
  return shape === 'linear'
    ? start.share + (end - start.share) * part
    : start.share * (end / start.share) ** part;
}

/** What a path spends in a year at current prices, in million of the start’s money; null without money. */
export function moneyIn(plan: PathPlan, shape: PathShape, year: number): number | null {
  const gdp = gdpIn(plan, year);
  return gdp === null ? null : (shareIn(plan, shape, year) / 100) * gdp;
}

/** The same at the prices of the start’s year. */
export function realMoneyIn(plan: PathPlan, shape: PathShape, year: number): number | null {
  const money = moneyIn(plan, shape, year);
  const prices = factorOf(plan.aim.inflation) ** (year - plan.start.year);
  return money === null ? null : money / prices;
}

/**
 * The share in a year where the money of the constant-growth path is spent but GDP grows as `other` says: what the same money
 * is then worth, in per cent. Null where nothing is left of the economy.
 */
export function shareInOtherEconomy(plan: PathPlan, other: PathPlan, year: number): number | null {
  const [own, others] = [gdpFactor(plan.aim), gdpFactor(other.aim)];
  if (own === null || others === null) return null;
  return shareIn(plan, 'constant', year) * (own / others) ** (year - plan.start.year);
}

/** What the last year of a path takes beyond holding the start’s share, in million; zero where that is all it does; null without money. */
export function beyondHolding(plan: PathPlan): number | null {
  const gdp = gdpIn(plan, plan.aim.by);
  return gdp === null ? null : ((plan.end - plan.start.share) / 100) * gdp;
}
