import type { Formula } from './formula';
import type { Observation, Series, SeriesKey } from './series';
import { observationAt } from './series';
import { sumIn } from './share-of-sum';
import { isEstimate } from './status';

const memberSumFormula: Formula = {
  id: 'member-sum',
  text: {
    en: 'sum of the figures of today’s members, in every year',
    de: 'Summe der Zahlen der heutigen Mitglieder, in jedem Jahr',
  },
};

/**
 * The members' series added up year by year, under a key of their own; all of one unit and price base. A year in which one of
 * them lacks a value it could have has no sum; it is an estimate where one of the values is. Null without members.
 */
export function memberSum(key: SeriesKey, members: readonly Series[]): Series | null {
  const [first] = members;
  if (first === undefined) return null;
  return {
    key,
    unit: first.unit,
    priceBase: first.priceBase,
    observations: first.observations.map(({ year }): Observation => {
      const value = sumIn(year, members);
      if (value === null) return { year, value, status: 'O' };
      const estimated = members.some((one) => {
        const found = observationAt(one, year);
        return found !== null && isEstimate(found.status);
      });
      return { year, value, status: estimated ? 'E' : 'A' };
    }),
    derivation: { formulas: [memberSumFormula], inputs: members.map((one) => one.key) },
  };
}
