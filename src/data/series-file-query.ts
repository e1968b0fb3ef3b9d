import { queryOptions } from '@tanstack/react-query';
import { type DataClient, readSeriesFile } from './client';

/** The file of a yearly indicator in an edition. An edition never changes, so it is read once and kept. */
export function seriesFileQuery(client: DataClient, edition: string, indicator: string) {
  return queryOptions({
    queryKey: ['series-file', edition, indicator],
    queryFn: ({ signal }) => readSeriesFile(client, edition, indicator, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
