import { useMemo } from 'react';
import { createSeriesBook, type SeriesBook } from '../charts/series-book';
import type { ChartSpec } from '../charts/spec';
import { useSeries } from './use-series';

/** The series a chart reads, for the words and tables around it; null until they are there. */
export function useBook(spec: ChartSpec): SeriesBook | null {
  const series = useSeries(spec.requests(spec.defaults));
  return useMemo(() => (series === null ? null : createSeriesBook(series)), [series]);
}
