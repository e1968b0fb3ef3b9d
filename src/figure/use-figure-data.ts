import { useState } from 'react';
import type { ChartSpec } from '../charts/spec';
import type { ChartState } from '../charts/state';
import type { Series } from '../domain/series';
import { useFigureQuery } from './use-figure-query';

/** A figure's data with the state they belong to: while another state's data are read, the last ones stay. */
export interface FigureData {
  readonly settled: {
    readonly spec: ChartSpec;
    readonly state: ChartState;
    readonly series: readonly Series[];
  } | null;
  readonly error: Error | null;
  readonly reading: boolean;
  readonly retry: () => void;
}

/** Reads what a chart needs in a state. */
export function useFigureData(spec: ChartSpec, state: ChartState): FigureData {
  const { data, error, isFetching, refetch } = useFigureQuery(spec.requests(state));
  const [settled, settle] = useState(() => settledWith(spec, state, data));
  const stale = settled?.spec !== spec || settled.state !== state || settled.series !== data;
  if (data !== undefined && stale) settle(settledWith(spec, state, data));
  const current = settled?.spec.id === spec.id ? settled : null;
  return {
    settled: error === null || data !== undefined ? current : null,
    error: data === undefined ? error : null,
    reading: isFetching,
    retry: () => void refetch(),
  };
}

function settledWith(spec: ChartSpec, state: ChartState, series: readonly Series[] | undefined) {
  return series === undefined ? null : { spec, state, series };
}
