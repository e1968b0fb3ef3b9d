import type { EntityId } from './entities';
import type { MeasureId } from './measures';

/** What the page of editions opens with: whose value of which year. The two editions compared are the newest. */
export const editionsOpening: {
  readonly measure: MeasureId;
  readonly entity: EntityId;
  readonly year: number;
} = { measure: 'share-of-gdp', entity: 'DEU', year: 2024 };
