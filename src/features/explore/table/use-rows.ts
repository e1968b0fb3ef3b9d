import { functionalUpdate, type SortingState, useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { TableModel } from '../../../charts/explore/content/table-model';
import { type ExploreSort, exploreSorts } from '../../../charts/explore/state';
import type { Group } from '../../../domain/entity';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { useWords } from '../../../language/words-context';
import type { RowPlan } from './body-row';
import { cellFormat } from './cell-format';
import { changeKind } from './change';
import { buildColumns, features, startingOrder } from './table-columns';
import { buildRows, shownYears, type TableRow } from './table-row';
import type { GroupChoice } from './table-tools';

interface Asked {
  readonly model: TableModel;
  readonly sort: ExploreSort;
  readonly groups: readonly Group[];
  readonly query: string;
  readonly groupId: string;
  readonly onSort: ((sort: ExploreSort) => void) | undefined;
}

/** The rows of a table as the reader sorted and narrowed them down. */
export function useRows({ model, sort, groups, query, groupId, onSort }: Asked) {
  const plan = useRowPlan(model);
  const rows = useMemo(() => [...buildRows(model)], [model]);
  const choices = useMemo(() => choicesOf(groups, rows), [groups, rows]);
  const columns = useColumns(model, plan);
  const members = choices.find(({ group }) => group.id === groupId)?.group.members ?? null;
  const filter = useMemo(
    () => ({ query, members: members === null ? null : new Set(members) }),
    [query, members],
  );
  const filters = useMemo(() => [{ id: 'name', value: filter }], [filter]);
  const order = useOrder(model, sort, columns);
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ id }) => id,
    state: { sorting: order.sorting, columnFilters: filters },
    enableSortingRemoval: false,
    enableMultiSort: false,
    onSortingChange: (update) => {
      const next = functionalUpdate(update, order.sorting);
      order.choose(next);
      const own = exploreSorts.find((one) => isSame(order.of(one), next));
      if (own !== undefined) onSort?.(own);
    },
  });
  return { rows, choices, plan, table };
}

/** The order: the explorer's, until the reader sorts otherwise; a column that went takes its order with it. */
function useOrder(model: TableModel, sort: ExploreSort, columns: readonly { id?: string }[]) {
  const [chosen, setChosen] = useState<{ sort: ExploreSort; sorting: SortingState } | null>(null);
  const ids = new Set(columns.map(({ id }) => id));
  const rules = {
    change: ids.has('change'),
    comparable: model.comparable,
  };
  const of = (one: ExploreSort) => startingOrder(one, model.span.to, rules);
  const holds =
    chosen !== null && chosen.sort === sort && chosen.sorting.every(({ id }) => ids.has(id));
  const { id = 'name', desc = false } = (holds ? chosen.sorting : of(sort))[0] ?? {};
  // One array for one order, so that the rows are sorted only when it changes.
  const sorting = useMemo((): SortingState => [{ id, desc }], [id, desc]);
  return { sorting, of, choose: (next: SortingState) => setChosen({ sort, sorting: next }) };
}

function useRowPlan(model: TableModel): RowPlan {
  const words = useWords();
  const { table } = useExploreMessages();
  return useMemo(() => {
    const values = model.lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
    return {
      years: shownYears(model),
      format: cellFormat(values, model.unit, model.currency, words, table),
      change: model.span.from === model.span.to ? null : changeKind(model.unit),
      verdict: model.test !== null,
    };
  }, [model, words, table]);
}

function useColumns({ span, test }: TableModel, { years, change }: RowPlan) {
  const { format } = useWords();
  const { table } = useExploreMessages();
  return useMemo(
    () =>
      buildColumns(
        {
          years,
          heads: {
            name: table.name,
            trend: years.length > 1 ? table.trend : null,
            change: change === null ? null : table.change[change](span.from, span.to),
            verdict: test === null ? null : table.verdict(test.label, test.year),
          },
        },
        format,
      ),
    [years, change, span, test, table, format],
  );
}

/** The groups with members among the rows, without those all rows belong to. */
function choicesOf(groups: readonly Group[], rows: readonly TableRow[]): readonly GroupChoice[] {
  return groups
    .map((group) => ({
      group,
      members: rows.filter(({ entity }) => group.members.includes(entity)).length,
    }))
    .filter(({ members }) => members > 0 && members < rows.length);
}

function isSame(a: SortingState, b: SortingState): boolean {
  return a[0]?.id === b[0]?.id && a[0]?.desc === b[0]?.desc;
}
