import { QueryClient } from '@tanstack/react-query';
import { isTransient } from './data-error';

const retries = 3;

/**
 * The cache of everything read. Only what may pass by itself is tried again, three times; without a network a
 * question fails quickly instead of waiting, and is asked again once the network is back.
 * `retryDelay` is in milliseconds, by the number of failures before it (from 0).
 */
export function createQueryClient(
  options: { readonly retryDelay?: (failures: number) => number } = {},
): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < retries && isTransient(error),
        retryDelay: options.retryDelay ?? backOff,
      },
    },
  });
}

/** Half a second, doubled with every failure, eight seconds at most. */
export function backOff(failures: number): number {
  return Math.min(500 * 2 ** failures, 8000);
}
