import type { Observation, Series } from '../../domain/series';
import type { EvaluatedRow } from './evaluated';

/** What a row is drawn as. */
export interface Drawn {
  readonly row: EvaluatedRow;
  /** In the unit of the chart. */
  readonly value: number;
  readonly series: Series;
  readonly observation: Observation;
}
