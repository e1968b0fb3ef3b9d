import type { ObservationStatus } from '../../domain/status';

/** A value as a file of data has it: with all that says where it comes from. */
export interface DataRow {
  /** The entity's name; empty for a sum that is of none. */
  readonly entity: string;
  readonly code: string;
  /** What is measured, or what the figure calls it. */
  readonly series: string;
  readonly year: number | null;
  /** Null where it is missing: the status says why. */
  readonly value: number | null;
  readonly unit: string;
  readonly priceBase: string;
  readonly status: ObservationStatus;
  readonly source: string;
  readonly edition: string;
  /** ISO date; empty where the producer names none. */
  readonly cutOff: string;
  readonly note: string;
}

/** The columns in the order of a file. */
export const dataColumns = [
  'entity',
  'code',
  'series',
  'year',
  'value',
  'unit',
  'priceBase',
  'status',
  'source',
  'edition',
  'cutOff',
  'note',
] as const satisfies readonly (keyof DataRow)[];
