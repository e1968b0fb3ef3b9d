import { useMemo, useState } from 'react';
import { createSeriesBook } from '../../../charts/series-book';
import type { ChartSpec } from '../../../charts/spec';
import { type BoardRow, boardRows } from '../../../charts/targets/board';
import { countsByYear, type YearCount } from '../../../charts/targets/counts';
import { countsSpec } from '../../../charts/targets/counts-spec';
import type { TargetsState } from '../../../charts/targets/state';
import type { Series } from '../../../domain/series';
import { useFigureData } from '../../../figure/use-figure-data';

/** The scoreboard with the state it belongs to, which is behind the address while figures are read. */
export interface Board {
  readonly state: TargetsState;
  readonly rows: readonly BoardRow[];
  readonly counts: readonly YearCount[];
  /** The count of the year shown. */
  readonly count: YearCount | null;
}

interface Held {
  readonly state: TargetsState;
  readonly series: readonly Series[];
}

/** The board of a state and the chart beside it, which read the same figures. `board` is null before they are there, or cannot be read. */
export function useBoard(state: TargetsState): {
  readonly spec: ChartSpec;
  readonly board: Board | null;
  readonly failed: boolean;
} {
  const spec = useMemo(() => countsSpec(state), [state]);
  const { settled, error } = useFigureData(spec, spec.defaults);
  const series = settled?.spec === spec ? settled.series : null;
  const [held, hold] = useState<Held | null>(() => (series === null ? null : { state, series }));
  if (series !== null && (held?.state !== state || held.series !== series)) hold({ state, series });
  const board = useMemo(() => (held === null ? null : boardOf(held)), [held]);
  return { spec, board: error === null ? board : null, failed: error !== null };
}

function boardOf({ state, series }: Held): Board {
  const data = createSeriesBook(series);
  const counts = countsByYear(data, state);
  const count = counts.find(({ year }) => year === state.year) ?? null;
  return { state, rows: boardRows(data, state), counts, count };
}
