import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Series } from '../domain/series';
import type { SeriesRequest } from '../domain/series-request';
import type { DataClient } from './client';
import { pickSums } from './picked-sums';
import { readMonthlyFile } from './read-files';

/** The file of an indicator by month in an edition, read once and kept. */
export function monthlyFileQuery(client: DataClient, edition: string, indicator: string) {
  return queryOptions({
    queryKey: ['monthly-file', edition, indicator],
    queryFn: ({ signal }) => readMonthlyFile(client, edition, indicator, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** The sums up to a month that a request asks for. Loads with the first of them, like the reader of files. */
export async function readSums(
  client: DataClient,
  cache: QueryClient,
  request: SeriesRequest & { readonly upTo: string },
): Promise<readonly Series[]> {
  const { edition, indicator } = request;
  return pickSums(await cache.query(monthlyFileQuery(client, edition, indicator)), request);
}
