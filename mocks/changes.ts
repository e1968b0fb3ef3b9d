import type { ObservationStatus } from '../src/domain/status';
import type { DataFile } from './dataset';
import type { ObservationRow } from './factories';
import type { Behaviour } from './scenarios';

type Change = Extract<Behaviour, { kind: 'answers' }>['change'];

/** A file as a scenario shows it; the file given stays as it is. */
export function changeFile<File extends DataFile>(file: File, change: Change): File {
  switch (change) {
    case 'none':
      return file;
    case 'one-entity-missing': {
      const kept = Object.entries(file.entities).filter(([id]) => id !== 'POL');
      return { ...file, entities: Object.fromEntries(kept) };
    }
    case 'no-data':
      return changeRows(file, emptied);
    case 'revised':
      return changeRows(file, (row) => revised(row, revisionOf(file)));
    default:
      return change satisfies never;
  }
}

function changeRows<File extends DataFile>(
  file: File,
  change: (row: ObservationRow) => ObservationRow,
): File {
  const rows = Object.entries(file.entities).map(([id, row]) => [id, change(row)] as const);
  return { ...file, entities: Object.fromEntries(rows) };
}

function emptied({ values }: ObservationRow): ObservationRow {
  return { values: values.map(() => null), status: values.map((): ObservationStatus => 'O') };
}

/** What becomes of a value in the newest year (`age` 0) and the one before it (1). */
type Revision = (value: number, age: number) => number;

/**
 * Expenditure of the two newest years is three per cent higher, and with it all that is formed of it; the change on the year
 * before only where that year stays as it was. GDP, persons and factors stay, and so do the shares of the categories.
 */
function revisionOf({ indicator, unit }: DataFile): Revision {
  if (unit === 'percent-change') {
    return (value, age) =>
      age === 0 ? value : Number((value * raise + 100 * raise - 100).toFixed(2));
  }
  return growing.includes(unit) && !indicator.startsWith('gdp') ? raised : (value) => value;
}

const raise = 1.03;

const growing: readonly DataFile['unit'][] = [
  'percent-of-gdp',
  'national-million',
  'usd-million',
  'usd',
];

/** The two newest years as the revision has them; the first estimated year final. */
function revised(row: ObservationRow, revision: Revision): ObservationRow {
  const firstEstimate = row.status.indexOf('E');
  const last = row.values.length - 1;
  return {
    ...row,
    values: row.values.map((value, at) =>
      value === null || at < last - 1 ? value : revision(value, last - at),
    ),
    status: row.status.map((status, at) => (at === firstEstimate ? 'A' : status)),
  };
}

/** Whole numbers stay whole. */
function raised(value: number): number {
  return Number((value * raise).toFixed(Number.isInteger(value) && value > 100 ? 0 : 2));
}
