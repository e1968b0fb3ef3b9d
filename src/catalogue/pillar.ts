import type { Text } from '../domain/text';
import type { EntityId } from './entities';
import type { IndicatorId } from './indicators';
import type { MeasureId } from './measures';
import type { EditionId } from './sources';

/** The alliance's two halves, and the tables that tell of them. */
export const pillar: {
  readonly europe: EntityId;
  readonly america: EntityId;
  readonly edition: EditionId;
  readonly usualMoney: MeasureId;
  /** The money to choose from: in which prices. */
  readonly money: readonly { readonly measure: MeasureId; readonly prices: Text }[];
  readonly real: IndicatorId;
  readonly growth: IndicatorId;
  readonly share: IndicatorId;
  readonly gdp: IndicatorId;
} = {
  europe: 'NATO_EUR_CAN',
  america: 'USA',
  edition: 'nato-2026-07',
  usualMoney: 'expenditure-usd-2021',
  money: [
    { measure: 'expenditure-usd-2021', prices: { en: '2021 prices', de: 'Preise von 2021' } },
    {
      measure: 'expenditure-usd-current',
      prices: { en: 'current prices', de: 'jeweilige Preise' },
    },
  ],
  real: 'expenditure-usd-2021',
  growth: 'real-change',
  share: 'share-of-gdp',
  gdp: 'gdp-usd-2021',
};
