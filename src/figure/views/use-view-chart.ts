import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../language/words-context';
import { useSite } from '../site';
import { findView } from './find-view';
import { loadViewChart, type ViewChart } from './load-view-chart';
import type { ViewAddress } from './view-address';

/** A view with its figures; `view` is undefined until they are there, and null where there is no such chart. */
export function useViewChart(address: ViewAddress): {
  readonly view: ViewChart | null | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
} {
  const words = useWords();
  const { client } = useSite();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['view-chart', address.chart, address.query, words.language],
    queryFn: async () => {
      const found = await findView(address);
      return found === null ? null : loadViewChart(found, { words, client, cache });
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { view: data, error, retry: () => void refetch() };
}
