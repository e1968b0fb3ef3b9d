import type { Formula } from './formula';
import type { Series } from './series';

const billionFormula: Formula = {
  id: 'million-to-billion',
  text: { en: 'million ÷ 1,000 = billion', de: 'Millionen ÷ 1.000 = Milliarden' },
};

/** A series of million euros as EUR bn, which other sources are in. Its unit has to be one of million euros. */
export function inBillions(series: Series): Series {
  return {
    ...series,
    unit: 'eur-billion',
    observations: series.observations.map(({ year, value, status }) => ({
      year,
      value: value === null ? null : value / 1000,
      status,
    })),
    derivation: {
      formulas: [...(series.derivation?.formulas ?? []), billionFormula],
      inputs: series.derivation?.inputs ?? [series.key],
    },
  };
}
