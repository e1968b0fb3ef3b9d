import { missingLast } from '../../../domain/missing-last';
import { observed, type Series, valueAt } from '../../../domain/series';
import type { Text } from '../../../domain/text';
import type { UnitId } from '../../../domain/unit';
import type { Words } from '../../../language/words';
import { changeBetween, changeKind } from '../../model/dumbbell-change';
import type { ExploreSort } from '../state';

/** What can be put in order: null series come last. */
interface Orderable {
  readonly label: Text;
  readonly series: Series | null;
}

/** By which the cells are in order; amounts in several currencies have no order of size and stand by name. */
export interface Order {
  readonly sort: ExploreSort;
  readonly comparable: boolean;
  readonly years: readonly [number, number];
  readonly unit: UnitId;
}

/** The highest newest value first, or the largest change over the years shown, or by name; without a value last. */
export function inOrder<Row extends Orderable>(
  rows: readonly Row[],
  order: Order,
  { format, say }: Words,
): readonly Row[] {
  const byName = (a: Row, b: Row) => format.compare(say(a.label), say(b.label));
  return rows
    .map((row) => ({ row, size: row.series === null ? null : sizeOf(row.series, order) }))
    .toSorted(
      (a, b) => rank(a.row) - rank(b.row) || missingLast(a.size, b.size) || byName(a.row, b.row),
    )
    .map(({ row }) => row);
}

function rank({ series }: Orderable): number {
  return series === null ? 1 : 0;
}

/** Null where names decide. */
function sizeOf(series: Series, { sort, comparable, years, unit }: Order): number | null {
  switch (sort) {
    case 'value':
      return comparable ? (observed(series).at(-1)?.value ?? null) : null;
    case 'change':
      return changeBetween(valueAt(series, years[0]), valueAt(series, years[1]), changeKind(unit));
    case 'name':
      return null;
    default:
      return sort satisfies never;
  }
}
