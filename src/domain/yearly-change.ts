import type { Formula } from './formula';
import type { Observation, Series } from './series';
import { observationAt } from './series';
import { isEstimate } from './status';

const yearlyChangeFormula: Formula = {
  id: 'yearly-change',
  text: {
    en: '100 × (value ÷ value of the year before − 1)',
    de: '100 × (Wert ÷ Wert des Vorjahres − 1)',
  },
};

/**
 * The change on the year before in per cent, in the prices of the series. A year is missing where it or the year before has no
 * value, or the year before is zero or less; it is an estimate where one of both is.
 */
export function yearlyChange(series: Series): Series {
  return {
    ...series,
    unit: 'percent-change',
    observations: series.observations.map(({ year, value, status }): Observation => {
      const before = observationAt(series, year - 1);
      if (value === null) return { year, value, status };
      if (before === null || before.value <= 0) return { year, value: null, status: 'O' };
      return {
        year,
        value: 100 * (value / before.value - 1),
        status: isEstimate(before.status) ? before.status : status,
      };
    }),
    derivation: {
      formulas: [...(series.derivation?.formulas ?? []), yearlyChangeFormula],
      inputs: series.derivation?.inputs ?? [series.key],
    },
  };
}
