import type { BoardRow } from './board';
import type { TargetsState } from './state';

type Value = number | null;

/** Rows in the order of the state: what has no value in the column comes last, then who is not counted, however it is turned. */
export function inOrder(
  rows: readonly BoardRow[],
  { sort, order }: Pick<TargetsState, 'sort' | 'order'>,
  compareNames: (a: BoardRow, b: BoardRow) => number,
): readonly BoardRow[] {
  const turn = order === 'rising' ? 1 : -1;
  const byColumn = (a: BoardRow, b: BoardRow) => {
    if (sort === 'name') return turn * compareNames(a, b);
    const [one, other] = [columnValue(a, sort), columnValue(b, sort)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return turn * (one - other);
  };
  return [...rows].sort(
    (a, b) =>
      apart(a) - apart(b) || byColumn(a, b) || marginOf(b) - marginOf(a) || compareNames(a, b),
  );
}

const places = { counted: 0, 'not-yet': 1, 'no-forces': 2 } as const satisfies Readonly<
  Record<BoardRow['standing'], number>
>;

function apart({ standing }: BoardRow): number {
  return places[standing];
}

function columnValue(row: BoardRow, sort: Exclude<TargetsState['sort'], 'name'>): Value {
  switch (sort) {
    case 'margin':
      return row.test.margin;
    case 'money':
      return row.gap?.amount ?? null;
    case 'first':
      return row.first === null ? null : (row.first.perhaps ?? row.first.year);
    case 'run':
      return row.run?.most ?? null;
    default:
      return sort satisfies never;
  }
}

function marginOf({ test }: BoardRow): number {
  return test.margin ?? Number.NEGATIVE_INFINITY;
}
