import type { ObservationStatus } from '../../src/domain/status';
import { observationStatuses } from '../../src/domain/status';
import { yearOf } from './period';
import type { Row } from './table';

/** A sound row, read: `value` is null exactly where the status says that there is none. */
export interface Cell {
  readonly row: Row;
  readonly year: number;
  readonly value: number | null;
  readonly status: ObservationStatus;
}

/** The status with the letter; null for any other text. */
export function findStatus(letter: string): ObservationStatus | null {
  return observationStatuses.find((status) => status === letter) ?? null;
}

/** The row as a cell; null where its status is unknown. */
export function cellOf(row: Row): Cell | null {
  const status = findStatus(row.status);
  if (status === null) return null;
  const value = row.value === '' ? null : Number(row.value);
  return { row, year: yearOf(row.period), value, status };
}

/** Finds a cell by indicator, entity and period; the function returns null where no row has it. */
export function cellLookup(
  cells: readonly Cell[],
): (indicator: string, entity: string, period: string) => Cell | null {
  const byKey = new Map(
    cells.map((cell) => [keyOf(cell.row.indicator, cell.row.entity, cell.row.period), cell]),
  );
  return (indicator, entity, period) => byKey.get(keyOf(indicator, entity, period)) ?? null;
}

/** What no two rows of a table may share. */
export function keyOf(indicator: string, entity: string, period: string): string {
  return `${indicator} ${entity} ${period}`;
}
