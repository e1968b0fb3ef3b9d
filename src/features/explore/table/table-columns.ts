import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table';
import type { ExploreSort } from '../../../charts/explore/state';
import type { Format } from '../../../language/format';
import { matchesRow, type RowFilter } from './match-row';
import type { TableRow } from './table-row';

/** What a column shows. */
export type ColumnKind = 'name' | 'trend' | 'year' | 'change' | 'verdict';

/** Read for its type only. */
const columnMeta: { readonly kind: ColumnKind } = { kind: 'year' };

/** What of TanStack Table is used: sorting, and one filter on the names. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnMeta,
});

/** What of TanStack Table is used, as a type. */
export type TableFeatureSet = typeof features;

const helper = createColumnHelper<TableFeatureSet, TableRow>();

/** Which columns a table has beside names and trends, and what stands at their heads. */
export interface ColumnPlan {
  readonly years: readonly number[];
  readonly heads: {
    readonly name: string;
    /** Null where there is no such column. */
    readonly trend: string | null;
    readonly change: string | null;
    readonly verdict: string | null;
  };
}

/**
 * The columns: their order, what they are sorted by, and that what is missing always stands last. Trend, change and verdict follow
 * the newest year, so that they are in view with it.
 */
export function buildColumns({ years, heads }: ColumnPlan, format: Format) {
  const numbers = {
    sortFn: sortFn_basic,
    sortUndefined: 'last',
    sortDescFirst: true,
    enableColumnFilter: false,
  } as const;
  return helper.columns([
    helper.accessor(({ name }) => name, {
      id: 'name',
      header: heads.name,
      meta: { kind: 'name' },
      sortFn: (a, b) => format.compare(a.original.name, b.original.name),
      sortDescFirst: false,
      filterFn: (row, _, filter: RowFilter) => matchesRow(row.original, filter),
    }),
    ...years.map((year) =>
      helper.accessor(({ points }) => points.get(year)?.value ?? undefined, {
        id: yearColumn(year),
        header: `${year}`,
        meta: { kind: 'year' },
        ...numbers,
      }),
    ),
    ...(heads.trend === null
      ? []
      : [
          helper.display({
            id: 'trend',
            header: heads.trend,
            meta: { kind: 'trend' },
            enableSorting: false,
            enableColumnFilter: false,
          }),
        ]),
    ...(heads.change === null
      ? []
      : [
          helper.accessor(({ change }) => change ?? undefined, {
            id: 'change',
            header: heads.change,
            meta: { kind: 'change' },
            ...numbers,
          }),
        ]),
    ...(heads.verdict === null
      ? []
      : [
          helper.accessor(({ result }) => result?.margin ?? undefined, {
            id: 'verdict',
            header: heads.verdict,
            meta: { kind: 'verdict' },
            ...numbers,
          }),
        ]),
  ]);
}

/** The id of a year's column. */
export function yearColumn(year: number): string {
  return `year-${year}`;
}

/** The order a table starts in. `comparable` false: rows that cannot be ranked are listed by name. */
export function startingOrder(
  sort: ExploreSort,
  newest: number,
  { change, comparable }: { readonly change: boolean; readonly comparable: boolean },
): SortingState {
  if (sort === 'change' && change) return [{ id: 'change', desc: true }];
  if (sort === 'name' || !comparable) return [{ id: 'name', desc: false }];
  return [{ id: yearColumn(newest), desc: true }];
}
