import type { IndicatorId } from './indicators';

/** NATO's share of GDP, which is printed with two decimals, and what it is formed of: targets are tested on the unrounded share. */
export const shareInputs: {
  readonly share: IndicatorId;
  readonly expenditure: IndicatorId;
  readonly gdp: IndicatorId;
} = {
  share: 'share-of-gdp',
  expenditure: 'expenditure-usd-2021',
  gdp: 'gdp-usd-2021',
};
