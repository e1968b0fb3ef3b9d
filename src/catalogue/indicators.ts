import type { Indicator } from '../domain/indicator';
import { federalBudgetIndicators } from './indicators/federal-budget';
import { macroIndicators } from './indicators/macro';
import { natoCategoriesIndicators } from './indicators/nato-categories';
import { natoExpenditureIndicators } from './indicators/nato-expenditure';
import { sipriIndicators } from './indicators/sipri';
import { ukraineSupportIndicators } from './indicators/ukraine-support';

/** What is measured. NATO's *defence expenditure* and SIPRI's *military expenditure* are different indicators. */
export const indicators = [
  ...natoExpenditureIndicators,
  ...natoCategoriesIndicators,
  ...sipriIndicators,
  ...ukraineSupportIndicators,
  ...federalBudgetIndicators,
  ...macroIndicators,
] as const satisfies readonly Indicator[];

export type IndicatorId = (typeof indicators)[number]['id'];

const byId: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((indicator) => [indicator.id, indicator]),
);

/** The indicator with the id, which may come from outside; null where the catalogue has none. */
export function findIndicator(id: string): Indicator | null {
  return byId.get(id) ?? null;
}
