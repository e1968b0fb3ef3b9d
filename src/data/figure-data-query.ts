import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Series } from '../domain/series';
import type { SeriesRequest } from '../domain/series-request';
import type { DataClient } from './client';
import { pickSeries } from './picked-series';
import { reachable, seriesFileQuery } from './series-file-query';

/**
 * The series a figure needs, in the order of its requests. Its files come through the cache, so figures share
 * them; each file is tried again by its own query, so this one never is. Fails with the error of the first file
 * that fails. A prerendered page fills it beforehand: `setQueryData(figureDataQuery(...).queryKey, series)`.
 */
export function figureDataQuery(client: DataClient, requests: readonly SeriesRequest[]) {
  return queryOptions({
    queryKey: ['figure-data', requests],
    queryFn: async ({ client: cache }): Promise<readonly Series[]> => {
      const picked = requests.map(async (request) => {
        const { edition, indicator, upTo } = request;
        if (upTo !== undefined) {
          const { readSums } = await reachable(client, () => import('./sums-query'));
          return readSums(client, cache, { ...request, upTo });
        }
        return pickSeries(await cache.query(seriesFileQuery(client, edition, indicator)), request);
      });
      return (await Promise.all(picked)).flat();
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * The series of some requests as far as their files were read before, so that a figure need not wait a turn for what is there;
 * undefined where one of the files is not, or a request asks for a sum of months.
 */
export function seriesAtHand(
  cache: QueryClient,
  client: DataClient,
  requests: readonly SeriesRequest[],
): readonly Series[] | undefined {
  const picked: Series[] = [];
  for (const request of requests) {
    const { edition, indicator, upTo } = request;
    const file = cache.getQueryData(seriesFileQuery(client, edition, indicator).queryKey);
    if (file === undefined || upTo !== undefined) return undefined;
    picked.push(...pickSeries(file, request));
  }
  return picked;
}
