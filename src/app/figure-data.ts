import type { QueryClient } from '@tanstack/react-query';
import type { DataClient } from '../data/client';
import { figureDataQuery } from '../data/figure-data-query';
import { parsePickedSeries } from '../data/picked-series';
import type { Series } from '../domain/series';
import type { SeriesRequest } from '../domain/series-request';

/** The attribute of the script element in which a prerendered page carries its series, one block a question. */
export const figureDataAttribute = 'data-figure-data';

/**
 * Puts the series a prerendered page carries into the cache, in the order of `questions`. A block that does not parse
 * is left out: its figure then reads the files as if the page had come without.
 */
export function seedFigureData(
  page: Document,
  queryClient: QueryClient,
  client: DataClient,
  questions: readonly (readonly SeriesRequest[])[],
): void {
  questions.forEach((requests, at) => {
    const text = page.querySelector(`script[${figureDataAttribute}="${at}"]`)?.textContent;
    const series = text ? parsed(text) : null;
    if (series !== null) {
      queryClient.setQueryData(figureDataQuery(client, requests).queryKey, series);
    }
  });
}

function parsed(text: string): readonly Series[] | null {
  try {
    return parsePickedSeries(JSON.parse(text));
  } catch {
    return null;
  }
}
