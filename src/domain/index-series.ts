import type { Formula } from './formula';
import type { Series } from './series';
import { valueAt } from './series';

const indexFormula: Formula = {
  id: 'index',
  text: {
    en: 'value of the year ÷ value of the base year',
    de: 'Wert des Jahres ÷ Wert des Basisjahres',
  },
};

/**
 * A series as multiples of its value in a base year (base = 1). Null where the base year has no value or its
 * value is zero or less: then no multiple can be formed. Missing years stay missing.
 */
export function indexSeries(series: Series, baseYear: number): Series | null {
  const base = valueAt(series, baseYear);
  if (base === null || base <= 0) return null;
  return {
    ...series,
    unit: 'ratio',
    observations: series.observations.map((observation) => ({
      ...observation,
      value: observation.value === null ? null : observation.value / base,
    })),
    derivation: {
      formulas: [...(series.derivation?.formulas ?? []), indexFormula],
      inputs: series.derivation?.inputs ?? [series.key],
    },
  };
}

/** The factor from one year to another, in the unit of the series; null where either is missing or the first is ≤ 0. */
export function growthFactor(series: Series, from: number, to: number): number | null {
  const index = indexSeries(series, from);
  return index === null ? null : valueAt(index, to);
}
