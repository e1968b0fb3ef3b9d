import type { Text } from './text';

/** Something that happened and that a reader may look for on a chart. */
export interface PolicyEvent {
  readonly id: string;
  readonly name: Text;
  /** A few words for a mark on an axis of years. */
  readonly short: Text;
  /** ISO date, only as precise as a source gives it: `2023-04` where the day was not verified. */
  readonly date: string;
  readonly kind: 'agreement' | 'budget' | 'membership' | 'publication' | 'security' | 'marker';
  /** What a chart about defence expenditure names first where not all have room: 1 what changed its course, 3 what passed. */
  readonly importance: 1 | 2 | 3;
  /** Ids of references. */
  readonly references: readonly string[];
}

/** Where a fact that is not a figure comes from. */
export interface Reference {
  readonly id: string;
  readonly title: Text;
  readonly address: string;
}
