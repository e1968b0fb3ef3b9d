import type { Words } from '../../language/words';
import type { ChartModel } from '../forms/forms';
import type { SeriesBook } from '../series-book';
import type { ChartSpec } from '../spec';
import type { ChartState } from '../state';

/** From series to a chart without pixels; null where not one value is there to draw. */
export function buildModel(
  spec: ChartSpec,
  data: SeriesBook,
  state: ChartState,
  words: Words,
): ChartModel | null {
  return spec.chart(data, state, words)?.model ?? null;
}
