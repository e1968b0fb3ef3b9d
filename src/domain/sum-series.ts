import type { Formula } from './formula';
import type { Observation, Series } from './series';
import { observationAt } from './series';
import { isEstimate } from './status';

const sumFormula: Formula = {
  id: 'sum-of-layers',
  text: { en: 'sum of the layers of the year', de: 'Summe der Teile des Jahres' },
};

/**
 * Several series of one unit, edition and price base added up year by year, keyed by the first. A year that lacks one of them is
 * missing (O). One alone is itself; null of none, and where units or price bases differ.
 */
export function sumSeries(all: readonly Series[]): Series | null {
  const [first, ...others] = all;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  if (others.some(({ unit, priceBase }) => unit !== first.unit || priceBase !== first.priceBase)) {
    return null;
  }
  return {
    ...first,
    observations: first.observations.map(({ year }) => sumIn(year, all)),
    derivation: { formulas: [sumFormula], inputs: all.map(({ key }) => key) },
  };
}

function sumIn(year: number, all: readonly Series[]): Observation {
  const found = all.map((series) => observationAt(series, year));
  const present = found.flatMap((one) => one ?? []);
  if (present.length < all.length) return { year, value: null, status: 'O' };
  return {
    year,
    value: present.reduce((sum, { value }) => sum + value, 0),
    status: present.find(({ status }) => isEstimate(status))?.status ?? 'A',
  };
}
