import type { ObservationStatus } from '../../domain/status';

/** A cell of a figure's table. `status` is null where the cell is no published or computed value. */
export interface TableCell {
  readonly text: string;
  readonly status: ObservationStatus | null;
}

/** A figure as a table: what is drawn, number for number. */
export interface ModelTable {
  readonly columns: readonly string[];
  /** The first column is the row's head. */
  readonly rows: readonly { readonly head: string; readonly cells: readonly TableCell[] }[];
}
