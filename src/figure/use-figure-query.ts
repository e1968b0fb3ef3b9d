import { useQuery, useQueryClient } from '@tanstack/react-query';
import { figureDataQuery, seriesAtHand } from '../data/figure-data-query';
import type { SeriesRequest } from '../domain/series-request';
import { useSite } from './site';

/** The query of the series some requests ask for; answered at once where their files were read before. */
export function useFigureQuery(requests: readonly SeriesRequest[]) {
  const { client } = useSite();
  const cache = useQueryClient();
  return useQuery({
    ...figureDataQuery(client, requests),
    initialData: () => seriesAtHand(cache, client, requests),
  });
}
