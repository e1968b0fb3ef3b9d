import type { Formula } from '../formula';
import type { Observation, Series } from '../series';
import { growthFormula } from './growth';
import type { PathPlan } from './plan';
import {
  fanFormula,
  moneyFormula,
  moneyIn,
  type PathShape,
  shareFormulas,
  shareIn,
  shareInOtherEconomy,
} from './values';

/** What a computed series continues: its key and unit, and the published series it rests on. */
export type PathGround = Pick<Series, 'key' | 'unit' | 'priceBase'> & {
  readonly inputs: readonly Series['key'][];
};

/** A path’s shares, in per cent of GDP, from the start’s year to the last: forecasts but for the start itself. */
export function sharePath(
  ground: PathGround,
  plan: PathPlan,
  shape: PathShape,
  last: number,
): Series {
  const formulas = [shareFormulas[shape]];
  return computed(ground, plan, last, { id: shape, formulas }, (year) =>
    shareIn(plan, shape, year),
  );
}

/** A path’s money, in million at current prices; `id` tells it from others of the same shape. */
export function moneyPath(
  ground: PathGround,
  plan: PathPlan,
  shape: PathShape,
  last: number,
  id: string = shape,
): Series {
  const formulas = [shareFormulas[shape], moneyFormula];
  return computed(ground, plan, last, { id, formulas }, (year) => moneyIn(plan, shape, year));
}

/** The shares the constant-growth path’s money comes to where GDP grows as `other` says. */
export function shareFan(
  ground: PathGround,
  plan: PathPlan,
  other: PathPlan,
  last: number,
  id: string,
): Series {
  return computed(ground, plan, last, { id, formulas: [fanFormula] }, (year) =>
    shareInOtherEconomy(plan, other, year),
  );
}

function computed(
  { key, unit, priceBase, inputs }: PathGround,
  { start }: PathPlan,
  last: number,
  { id, formulas }: { readonly id: string; readonly formulas: readonly Formula[] },
  valueIn: (year: number) => number | null,
): Series {
  const years = Array.from({ length: last - start.year + 1 }, (_, at) => start.year + at);
  return {
    key: { ...key, indicator: `${key.indicator}-${id}` },
    unit,
    priceBase,
    observations: years.map((year): Observation => {
      const value = valueIn(year);
      if (value === null) return { year, value, status: 'O' };
      return { year, value, status: year === start.year ? start.status : 'F' };
    }),
    derivation: { formulas, inputs },
  };
}

/** The yearly growth a plan takes as a series of one year, for a ranking; in per cent. */
export function growthSeries(ground: PathGround, plan: PathPlan): Series {
  const { year } = plan.start;
  return {
    key: { ...ground.key, indicator: `${ground.key.indicator}-growth` },
    unit: 'percent-change',
    priceBase: 'current',
    observations: [{ year, value: plan.growth.nominal, status: plan.start.status }],
    derivation: { formulas: [growthFormula], inputs: ground.inputs },
  };
}
