import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chart } from '../../src/charts/chart';
import type { ChartModel } from '../../src/charts/forms/forms';
import { createSeriesBook } from '../../src/charts/series-book';
import type { ChartSpec } from '../../src/charts/spec';
import type { ChartState } from '../../src/charts/state';
import { createDataClient } from '../../src/data/client';
import { figureDataQuery } from '../../src/data/figure-data-query';
import { createQueryClient } from '../../src/data/query-client';
import type { Series } from '../../src/domain/series';
import type { SeriesRequest } from '../../src/domain/series-request';
import type { Words } from '../../src/language/words';

/** Reads the dataset that `npm run data` wrote. */
export const publishedClient = createDataClient({
  baseUrl: 'http://published/data/v1/',
  fetch: async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return new Response(await readFile(join('public', pathname), 'utf8'));
  },
});

const cache = createQueryClient({ retryDelay: () => 0 });

/** The published series of some requests. */
export function readPublished(requests: readonly SeriesRequest[]): Promise<readonly Series[]> {
  return cache.query(figureDataQuery(publishedClient, requests));
}

/** A change to the published figures, in memory only: one value of one entity, or all of its values where no year is named. */
export interface Edit {
  readonly indicator: string;
  readonly entity: string;
  readonly year?: number;
  readonly value: number | null;
}

/** The series with the edits made; a value set to null is missing. */
export function edited(series: readonly Series[], edits: readonly Edit[]): readonly Series[] {
  return series.map((one) => ({
    ...one,
    observations: one.observations.map((observation) => {
      const edit = edits.find(
        ({ indicator, entity, year }) =>
          indicator === one.key.indicator &&
          entity === one.key.entity &&
          (year ?? observation.year) === observation.year,
      );
      if (edit === undefined) return observation;
      const { year, status } = observation;
      return edit.value === null
        ? { year, value: null, status: 'O' }
        : { year, value: edit.value, status };
    }),
  }));
}

/** A chart of the published figures, in a state and with edits; null where there is nothing to draw. */
export async function publishedChart(
  spec: ChartSpec,
  words: Words,
  changes: Partial<ChartState> = {},
  edits: readonly Edit[] = [],
): Promise<Chart | null> {
  const state = { ...spec.defaults, ...changes };
  const series = edited(await readPublished(spec.requests(state)), edits);
  return spec.chart(createSeriesBook(series), state, words);
}

/** The same with a chart of which there is something to draw. */
export async function drawnChart(...asked: Parameters<typeof publishedChart>): Promise<Chart> {
  const chart = await publishedChart(...asked);
  if (chart === null) throw new Error(`The chart ${asked[0].id} has nothing to draw.`);
  return chart;
}

/** The model of a chart of the published figures; null where there is nothing to draw. */
export async function publishedModel(
  ...asked: Parameters<typeof publishedChart>
): Promise<ChartModel | null> {
  return (await publishedChart(...asked))?.model ?? null;
}

/** The same of a chart of which there is something to draw. */
export async function drawnModel(...asked: Parameters<typeof publishedChart>): Promise<ChartModel> {
  return (await drawnChart(...asked)).model;
}
