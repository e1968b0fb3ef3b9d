import type { Series } from '../domain/series';
import type { SeriesRequest } from '../domain/series-request';
import { useFigureQuery } from './use-figure-query';

/** The series of some requests, for words that are computed from them; null while there are none or none could be read. */
export function useSeries(requests: readonly SeriesRequest[]): readonly Series[] | null {
  return useFigureQuery(requests).data ?? null;
}
