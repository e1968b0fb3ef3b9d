import type { RecordedMonths } from '../domain/series';
import { isMissing, observationStatuses } from '../domain/status';
import { isPriceBase, unitIds } from '../domain/unit';
import { isRising } from '../lib/rising';
import type { SeriesFile } from './schema';

/**
 * A data file cut down to what a page shows of it. `upTo` is the month its sums go to, `recorded` which months each is of;
 * both absent for yearly figures.
 */
export type PackedFile = Omit<SeriesFile, 'entities'> & {
  readonly upTo?: string;
  readonly entities: Record<string, PackedRow>;
};

/** The values of one entity, as the file has them. */
export type PackedRow = SeriesFile['entities'][string] & { readonly recorded?: RecordedMonths };

/**
 * Whether something is a list of cut-down data files, as a page carries them. The same rules as `seriesFileSchema`,
 * without the schema library: the page that carries its figures shall not wait for it.
 */
export function isPacked(input: unknown): input is readonly PackedFile[] {
  return Array.isArray(input) && input.every(isFile);
}

function isFile(input: unknown): boolean {
  if (!isRecord(input) || !isRecord(input.entities)) return false;
  const { years } = input;
  return (
    typeof input.edition === 'string' &&
    typeof input.indicator === 'string' &&
    unitIds.some((unit) => unit === input.unit) &&
    isPriceBase(input.priceBase) &&
    isYears(years) &&
    (input.upTo === undefined || typeof input.upTo === 'string') &&
    Object.values(input.entities).every((row) => isRow(row, years.length))
  );
}

function isYears(input: unknown): input is readonly number[] {
  return Array.isArray(input) && input.every(Number.isInteger) && isRising(input);
}

function isRow(input: unknown, length: number): boolean {
  if (!isRecord(input)) return false;
  const { values, status, recorded } = input;
  return (
    (recorded === undefined || isRecorded(recorded)) &&
    Array.isArray(values) &&
    Array.isArray(status) &&
    values.length === length &&
    status.length === length &&
    values.every((value, at) => isCell(value, status[at]))
  );
}

function isRecorded(input: unknown): boolean {
  return isRecord(input) && Number.isInteger(input.count) && typeof input.last === 'string';
}

function isCell(value: unknown, status: unknown): boolean {
  const known = observationStatuses.find((one) => one === status);
  if (known === undefined) return false;
  return isMissing(known) ? value === null : Number.isFinite(value);
}

function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
