import { allies } from './allies';
import type { EntityId } from './entities';
import type { IndicatorId } from './indicators';
import type { MeasureId } from './measures';
import type { EditionId } from './sources';
import type { TargetId } from './targets';

/** The facts the explorer opens with. */
export const exploreOpening: {
  readonly measure: MeasureId;
  readonly edition: EditionId;
  readonly entities: readonly EntityId[];
  readonly base: number;
  readonly target: TargetId | 'none';
} = {
  measure: 'share-of-gdp',
  edition: 'nato-2026-07',
  entities: ['DEU', 'POL', 'USA', 'NATO_EUR_CAN'],
  base: 2017,
  target: 'wales-2014-gdp',
};

/** The two measures the scatter sets against each other, and the targets that part its quadrants. */
export const scatterPair: {
  readonly across: MeasureId;
  readonly up: MeasureId;
  readonly acrossTarget: TargetId;
  readonly upTarget: TargetId;
} = {
  across: 'share-of-gdp',
  up: 'equipment-share',
  acrossTarget: 'wales-2014-gdp',
  upTarget: 'wales-2014-equipment',
};

/** The four categories of expenditure, which add up to 100, in the order they are stacked. */
export const categoryMeasures: readonly MeasureId[] = [
  'equipment-share',
  'personnel-share',
  'infrastructure-share',
  'other-share',
];

/** What tells which economies are of similar size. */
export const peerSize: { readonly edition: EditionId; readonly indicator: IndicatorId } = {
  edition: 'nato-2026-07',
  indicator: 'gdp-usd-2021',
};

/** The selections the gallery walks: Germany; eight allies of all sizes; all allies. */
export const gallerySelections: readonly (readonly EntityId[])[] = [
  ['DEU'],
  ['DEU', 'POL', 'USA', 'FRA', 'GBR', 'EST', 'TUR', 'LUX'],
  allies.map(({ id }) => id),
];
