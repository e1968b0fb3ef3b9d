import { queryOptions } from '@tanstack/react-query';
import type { DataClient } from './client';
import { DataError } from './data-error';

/**
 * The file of a yearly indicator in an edition. An edition never changes, so it is read once and kept. The reader with
 * its schemas loads with the first file: a prerendered page carries its figures inside and may never read one.
 */
export function seriesFileQuery(client: DataClient, edition: string, indicator: string) {
  return queryOptions({
    queryKey: ['series-file', edition, indicator],
    queryFn: async ({ signal }) => {
      const { readSeriesFile } = await loadReader(client);
      return readSeriesFile(client, edition, indicator, signal);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

function loadReader(client: DataClient) {
  return reachable(client, () => import('./read-files'));
}

/** What loads a script that reads files; where it cannot be had, the data cannot either. */
export function reachable<Script>(client: DataClient, load: () => Promise<Script>) {
  return load().catch((cause: unknown) => {
    throw new DataError('unreachable', client.addressOf(''), String(cause), { cause });
  });
}
