import type { TargetId } from '../catalogue/targets';

/** What a reader can choose in a chart. A chart uses the parts its `controls` name. */
export interface ChartState {
  /** The year shown, or the newest there is. */
  readonly year: number | 'latest';
  /** The year in which an index is 1. */
  readonly base: number;
  readonly target: TargetId;
}

/** Which parts of the state a chart lets a reader choose, and among what. */
export interface ChartControls {
  /** First and last year. */
  readonly year?: readonly [number, number];
  /** First and last base year. */
  readonly base?: readonly [number, number];
  readonly target?: readonly TargetId[];
}
