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
  /** The year of the kinds that have no window. */
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

/** Whether a kind is of years from one to another; the other kinds are of one year. */
export function hasWindow(kind: OwnKind): boolean {
  return kind === 'grew-by' || kind === 'sum-exceeds';
}

/** The same sentence as another kind: a sum begins with the one year, and growth needs two. */
export function withKind(state: TestState, kind: OwnKind): TestState {
  if (kind === state.kind) return state;
  if (kind === 'sum-exceeds') return { ...state, kind, from: state.year, to: state.year };
  if (kind !== 'grew-by' || state.from < state.to) return { ...state, kind };
  return { ...state, kind, from: testDefaults.from, to: testDefaults.to };
}
