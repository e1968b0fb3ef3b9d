import type { EntityId } from '../../src/catalogue/entities';
import type { IndicatorId } from '../../src/catalogue/indicators';

/** Aggregates that are the sum of the allies of the year, some left out. */
export const sumsOfAllies = [
  { aggregate: 'NATO_TOTAL', without: [] },
  { aggregate: 'NATO_EUR_CAN', without: ['USA'] },
] as const satisfies readonly {
  readonly aggregate: EntityId;
  readonly without: readonly EntityId[];
}[];

/**
 * Indicators that are added up into those aggregates, and the step their figures are rounded to. GDP is not
 * among them: the aggregates' GDP holds Iceland, which has no row.
 */
export const addedIndicators = [
  { indicator: 'expenditure-usd-current', step: 1 },
  { indicator: 'expenditure-usd-2021', step: 1 },
  { indicator: 'military-personnel', step: 0.1 },
] as const satisfies readonly { readonly indicator: IndicatorId; readonly step: number }[];

/** A share that is printed beside the two figures it is made of, and the step it is rounded to. */
export const printedShares = [
  { share: 'share-of-gdp', of: 'expenditure-usd-2021', by: 'gdp-usd-2021', step: 0.01 },
] as const satisfies readonly {
  readonly share: IndicatorId;
  readonly of: IndicatorId;
  readonly by: IndicatorId;
  readonly step: number;
}[];
