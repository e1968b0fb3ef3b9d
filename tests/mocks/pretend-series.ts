import type { Dataset } from '../../mocks/dataset';
import { findFile } from '../../mocks/dataset';
import { createSeriesBook, type SeriesBook } from '../../src/charts/series-book';
import { pickSeries } from '../../src/data/picked-series';
import type { Series } from '../../src/domain/series';
import type { SeriesRequest } from '../../src/domain/series-request';

/** What a request gets of the pretend server's files; throws where it has none that is asked for. */
export function pretendSeries(dataset: Dataset, request: SeriesRequest): readonly Series[] {
  const file = findFile(dataset, request.edition, request.indicator);
  if (file === null) throw new Error(`There is no ${request.indicator} in ${request.edition}.`);
  return pickSeries(file, request);
}

/** All series of an indicator, by entity. */
export function seriesByEntity(
  dataset: Dataset,
  edition: string,
  indicator: string,
): ReadonlyMap<string, Series> {
  const all = pretendSeries(dataset, { edition, indicator, entities: 'all' });
  return new Map(all.map((series) => [series.key.entity, series]));
}

/** The book of what some requests get. */
export function pretendBook(dataset: Dataset, requests: readonly SeriesRequest[]): SeriesBook {
  return createSeriesBook(requests.flatMap((request) => pretendSeries(dataset, request)));
}
