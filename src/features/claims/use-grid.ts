import { useMemo } from 'react';
import type { CatalogueTest } from '../../catalogue/claim-row';
import { type Evaluated, evaluateRows } from '../../charts/claims/evaluated';
import { gridRequests } from '../../charts/claims/grid-spec';
import type { TestRow } from '../../domain/claim';
import { useSeries } from '../../figure/use-series';

/** A grid on the figures as they are; null while they are read or where they cannot be. */
export function useGrid(rows: readonly TestRow<CatalogueTest>[]): Evaluated | null {
  const requests = useMemo(() => gridRequests(rows), [rows]);
  const series = useSeries(requests);
  return useMemo(() => (series === null ? null : evaluateRows(rows, series)), [rows, series]);
}
