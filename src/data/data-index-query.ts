import { queryOptions } from '@tanstack/react-query';
import type { DataClient } from './client';
import { readIndex } from './read-files';

/** What there is to read. */
export function dataIndexQuery(client: DataClient) {
  return queryOptions({
    queryKey: ['data-index'],
    queryFn: ({ signal }) => readIndex(client, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
