import type { Formula } from './formula';
import { combine, quotient } from './measure-series';
import type { Series } from './series';
import type { UnitId } from './unit';

/** Balance of a year: spending minus the target's share of GDP or of expenditure, `level` in per cent. */
export function balanceFormula(level: number, base: 'gdp' | 'expenditure'): Formula {
  const whole = {
    gdp: { en: 'defence expenditure − {} × GDP', de: 'Verteidigungsausgaben − {} × BIP' },
    expenditure: {
      en: 'equipment expenditure − {} × defence expenditure',
      de: 'Ausrüstungsausgaben − {} × Verteidigungsausgaben',
    },
  }[base];
  return {
    id: `balance-${base}`,
    text: {
      en: whole.en.replace('{}', `${level}\u00a0%`),
      de: whole.de.replace('{}', `${level}\u00a0%`.replace('.', ',')),
    },
  };
}

/** How a group's figures come about. */
export const alliesOfTheYearFormula: Formula = {
  id: 'sum-of-allies-of-the-year',
  text: {
    en: 'sum of those who were allies in the year',
    de: 'Summe derer, die im Jahr verbündet waren',
  },
};

const partFormula: Formula = {
  id: 'part-of-expenditure',
  text: {
    en: 'equipment expenditure = equipment share × defence expenditure',
    de: 'Ausrüstungsausgaben = Ausrüstungsanteil × Verteidigungsausgaben',
  },
};

/** Spending on a category, in the unit of the expenditure: its share (per cent) of it. */
export function partOfExpenditure(share: Series, expenditure: Series): Series {
  const part = combine(expenditure, share, (amount, percent) => (percent / 100) * amount);
  return { ...part, derivation: derived(partFormula, [share, expenditure]) };
}

const rateFormula: Formula = {
  id: 'at-edition-rate',
  text: {
    en: 'US dollars turned into another currency at the ratio of the edition’s two tables of expenditure, all current',
    de: 'US-Dollar, umgerechnet mit dem Verhältnis der beiden Ausgabentabellen der Ausgabe, alle in jeweiligen Preisen',
  },
};

/** Dollars of each year in another currency, at the rate of one ally's two tables of that year; null where one is missing or zero. */
export function atRate(
  dollars: Series,
  national: Series,
  nationalInDollars: Series,
  unit: UnitId,
): Series {
  const rate = combine(national, nationalInDollars, quotient);
  const amounts = combine(dollars, rate, (amount, factor) => amount * factor);
  return {
    ...amounts,
    unit,
    derivation: {
      formulas: [...(dollars.derivation?.formulas ?? []), rateFormula],
      inputs: [
        ...(dollars.derivation?.inputs ?? [dollars.key]),
        national.key,
        nationalInDollars.key,
      ],
    },
  };
}

function derived(formula: Formula, inputs: readonly Series[]) {
  return { formulas: [formula], inputs: inputs.map(({ key }) => key) };
}
