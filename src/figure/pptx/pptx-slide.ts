import type { Chart } from '../../charts/chart';
import type { FoundView } from '../views/found-view';

/** A figure that becomes a slide. */
export interface PptxSlide {
  readonly chart: Chart;
  readonly found: FoundView;
  /** Stands in place of the finding; null: the finding. */
  readonly caption: string | null;
  /** Notes of the deck's owner, before what the figure says of itself; empty where there are none. */
  readonly notes: string;
}
