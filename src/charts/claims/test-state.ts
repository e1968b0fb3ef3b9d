import type { EntityId } from '../../catalogue/entities';
import { exploreOpening } from '../../catalogue/explore';
import type { GroupId } from '../../catalogue/groups';
import type { MeasureId } from '../../catalogue/measures';
import type { EditionId } from '../../catalogue/sources';
import { story } from '../../catalogue/story';
import type { TestKind } from '../../domain/claim';

/** The kinds of claims a reader can put together, in the order of the form. */
export const testKinds = [
  'grew-by',
  'meets-target',
  'first-met-since',
  'ranked',
  'sum-exceeds',
] as const satisfies readonly TestKind[];

export type OwnKind = (typeof testKinds)[number];

/** A sentence of a reader's own; a kind uses some of the parts. */
export interface TestState {
  readonly kind: OwnKind;
  readonly entity: EntityId;
  readonly measure: MeasureId | 'every';
  readonly edition: EditionId | 'every';
  readonly from: number;
  readonly to: number;
  readonly factor: number;
  /** The year of all kinds but growth. */
  readonly year: number;
  /** Per cent. */
  readonly level: number;
  readonly years: number;
  /** The year the level was last met before, where it is known from elsewhere; null: it is not. */
  readonly lastMet: number | null;
  readonly rank: number;
  readonly group: GroupId;
  /** What is added up. */
  readonly members: readonly EntityId[];
  readonly than: EntityId | 'amount';
  /** Billion of the definition's currency. */
  readonly amount: number;
}

/** The sentence the form opens with. */
export const testDefaults: TestState = {
  kind: 'grew-by',
  entity: story.entity,
  measure: 'every',
  edition: 'every',
  from: story.window.from,
  to: story.window.to,
  factor: 2,
  year: story.window.to,
  level: 2,
  years: 30,
  lastMet: null,
  rank: 1,
  group: 'europe-and-canada',
  members: exploreOpening.entities.slice(0, 2),
  than: 'amount',
  amount: 100,
};
