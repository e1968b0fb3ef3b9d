import { queryOptions } from '@tanstack/react-query';
import type { DataClient } from './client';

/** What there is to read. */
export function dataIndexQuery(client: DataClient) {
  return queryOptions({
    queryKey: ['data-index'],
    queryFn: ({ signal }) => client.readIndex(signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
