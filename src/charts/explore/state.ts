import type { EntityId } from '../../catalogue/entities';
import { exploreOpening } from '../../catalogue/explore';
import type { MeasureId } from '../../catalogue/measures';
import type { EditionId } from '../../catalogue/sources';
import type { TargetId } from '../../catalogue/targets';

/** The forms of the explorer: seven that are drawn, and a table. */
export const exploreForms = [
  'line',
  'bar',
  'dumbbell',
  'scatter',
  'stack',
  'multiples',
  'map',
  'table',
] as const;

export type ExploreForm = (typeof exploreForms)[number];

/** What is done to the values: nothing; divided by the base year's; in per cent of the sum of all shown. */
export const exploreParts = ['none', 'change', 'share'] as const;

export type ExplorePart = (typeof exploreParts)[number];

export const exploreSorts = ['value', 'change', 'name'] as const;

export type ExploreSort = (typeof exploreSorts)[number];

/** Everything a view of the explorer is made of; the address says it whole. */
export interface ExploreState {
  readonly measure: MeasureId;
  readonly edition: EditionId;
  /** A second edition, of the same or the other definition, drawn beside the first for one entity; null: none. */
  readonly beside: EditionId | null;
  /** In the order of choosing: the first four are coloured. */
  readonly entities: readonly EntityId[];
  /** First year of the range; `earliest`: the first the edition has. */
  readonly from: number | 'earliest';
  readonly to: number | 'latest';
  /** The year of forms that show one. */
  readonly year: number | 'latest';
  readonly form: ExploreForm;
  readonly scale: 'linear' | 'log';
  /** The base year of `per: 'change'`. */
  readonly base: number;
  readonly per: ExplorePart;
  readonly target: TargetId | 'none';
  /** The one entity that keeps its colour; null: all do. */
  readonly focus: EntityId | null;
  readonly sort: ExploreSort;
  /** Whether the cells of small multiples share one axis of values. */
  readonly axis: 'shared' | 'free';
  readonly events: boolean;
  /** The point whose passport is open; null: none is. */
  readonly point: { readonly entity: EntityId; readonly year: number } | null;
}

/** What an address without a query shows. */
export const exploreDefaults: ExploreState = {
  ...exploreOpening,
  beside: null,
  from: 'earliest',
  to: 'latest',
  year: 'latest',
  form: 'line',
  scale: 'linear',
  per: 'none',
  focus: null,
  sort: 'value',
  axis: 'shared',
  events: false,
  point: null,
};
