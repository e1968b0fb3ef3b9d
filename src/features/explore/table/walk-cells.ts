/** The numbers of a row, as the arrow keys walk them: its years that have one, rising. */
export interface WalkedRow {
  readonly id: string;
  readonly years: readonly number[];
}

/** A number of the table. */
export interface CellPlace {
  readonly row: string;
  readonly year: number;
}

/** A step of the arrow keys, Home and End among the numbers. */
export type Step = 'left' | 'right' | 'up' | 'down' | 'row-start' | 'row-end' | 'start' | 'end';

/** The step a key asks for; null where it asks for none. */
export function stepOf({ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>): Step | null {
  switch (key) {
    case 'ArrowLeft':
      return 'left';
    case 'ArrowRight':
      return 'right';
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'Home':
      return ctrlKey ? 'start' : 'row-start';
    case 'End':
      return ctrlKey ? 'end' : 'row-end';
    default:
      return null;
  }
}

/** Where a step from a number leads, over gaps; null where there is nothing that way. */
export function walk(rows: readonly WalkedRow[], from: CellPlace, step: Step): CellPlace | null {
  const at = rows.findIndex(({ id }) => id === from.row);
  const row = rows[at];
  if (row === undefined) return null;
  const before = row.years.filter((year) => year < from.year);
  const after = row.years.filter((year) => year > from.year);
  const has = ({ years }: WalkedRow) => years.includes(from.year);
  switch (step) {
    case 'left':
      return place(row, before.at(-1));
    case 'right':
      return place(row, after[0]);
    case 'up':
      return place(rows.slice(0, at).findLast(has), from.year);
    case 'down':
      return place(rows.slice(at + 1).find(has), from.year);
    case 'row-start':
      return place(row, row.years[0]);
    case 'row-end':
      return place(row, row.years.at(-1));
    case 'start':
      return firstOf(rows.find(({ years }) => years.length > 0));
    case 'end':
      return entrance(rows.toReversed());
    default:
      return step satisfies never;
  }
}

/** The number that is reached first: the newest of the first row that has any. */
export function entrance(rows: readonly WalkedRow[]): CellPlace | null {
  const row = rows.find(({ years }) => years.length > 0);
  return place(row, row?.years.at(-1));
}

function firstOf(row: WalkedRow | undefined): CellPlace | null {
  return place(row, row?.years[0]);
}

function place(row: WalkedRow | undefined, year: number | undefined): CellPlace | null {
  return row === undefined || year === undefined ? null : { row: row.id, year };
}
