import type { Formula } from './formula';
import type { Observation, Series } from './series';
import { observationAt } from './series';

const shareOfSumFormula: Formula = {
  id: 'share-of-sum',
  text: {
    en: '100 × value ÷ sum of all that are shown',
    de: '100 × Wert ÷ Summe aller gezeigten',
  },
};

/**
 * A series in per cent of the sum of several of the same unit, edition and price base, itself among them. A year in which
 * one of them has no value though it could (status O) has no sum, so no share; one that cannot exist (M) counts as not there.
 */
export function shareOfSum(series: Series, all: readonly Series[]): Series {
  return {
    ...series,
    unit: 'percent',
    observations: series.observations.map((observation) => shareIn(observation, all)),
    derivation: {
      formulas: [...(series.derivation?.formulas ?? []), shareOfSumFormula],
      inputs: all.flatMap((one) => one.derivation?.inputs ?? [one.key]),
    },
  };
}

function shareIn({ year, value, status }: Observation, all: readonly Series[]): Observation {
  if (value === null) return { year, value, status };
  const sum = sumIn(year, all);
  return sum === null || sum === 0
    ? { year, value: null, status: 'O' }
    : { year, value: (100 * value) / sum, status };
}

/** The sum of a year over several series; null where one lacks a value it could have. */
export function sumIn(year: number, all: readonly Series[]): number | null {
  let sum = 0;
  for (const one of all) {
    const found = observationAt(one, year);
    const cannotExist = one.observations.find((any) => any.year === year)?.status === 'M';
    if (found !== null) sum += found.value;
    else if (!cannotExist) return null;
  }
  return sum;
}
