import type { QueryClient } from '@tanstack/react-query';
import type { Chart } from '../../charts/chart';
import { createSeriesBook } from '../../charts/series-book';
import type { DataClient } from '../../data/client';
import { figureDataQuery } from '../../data/figure-data-query';
import type { Series } from '../../domain/series';
import type { Words } from '../../language/words';
import type { FoundView } from './found-view';

/** A view with its figures. */
export interface ViewChart {
  readonly found: FoundView;
  /** Null where there is nothing to draw. */
  readonly chart: Chart | null;
  /** The whole series it reads, as published. */
  readonly series: readonly Series[];
}

/** Reads a view's figures, from the cache where they are there. Rejects as the data layer does. */
export async function loadViewChart(
  found: FoundView,
  { words, client, cache }: { words: Words; client: DataClient; cache: QueryClient },
): Promise<ViewChart> {
  const { spec, state } = found;
  const series = await cache.query(figureDataQuery(client, spec.requests(state)));
  return { found, series, chart: spec.chart(createSeriesBook(series), state, words) };
}
