import { useQuery } from '@tanstack/react-query';
import { figureDataQuery } from '../data/figure-data-query';
import type { Series } from '../domain/series';
import type { SeriesRequest } from '../domain/series-request';
import { useSite } from './site';

/** The series of some requests, for words that are computed from them; null while there are none or none could be read. */
export function useSeries(requests: readonly SeriesRequest[]): readonly Series[] | null {
  const { client } = useSite();
  return useQuery(figureDataQuery(client, requests)).data ?? null;
}
