import type { SeriesKey } from '../../domain/series';
import type { ObservationStatus } from '../../domain/status';
import type { UnitId } from '../../domain/unit';

/** A number of a figure as it is drawn, with full precision. `value` is null for a missing one, and `status` says why. */
export interface ShownValue {
  /** What it is of, as the figure calls it. */
  readonly name: string;
  /** Null for a sum that is of no series. */
  readonly key: SeriesKey | null;
  /** Null where it is of no one year. */
  readonly year: number | null;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly unit: UnitId;
  /** What has to be said of it; null where nothing has. */
  readonly note: string | null;
}
