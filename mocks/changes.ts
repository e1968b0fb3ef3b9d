import type { SeriesFile } from '../src/data/schema';
import type { ObservationStatus } from '../src/domain/status';
import type { ObservationRow } from './factories';
import type { Behaviour } from './scenarios';

type Change = Extract<Behaviour, { kind: 'answers' }>['change'];

/** A file as a scenario shows it; the file given stays as it is. */
export function changeFile(file: SeriesFile, change: Change): SeriesFile {
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
      return changeRows(file, revised);
    default:
      return change satisfies never;
  }
}

function changeRows(file: SeriesFile, change: (row: ObservationRow) => ObservationRow): SeriesFile {
  const rows = Object.entries(file.entities).map(([id, row]) => [id, change(row)] as const);
  return { ...file, entities: Object.fromEntries(rows) };
}

function emptied({ values }: ObservationRow): ObservationRow {
  return { values: values.map(() => null), status: values.map((): ObservationStatus => 'O') };
}

/** The two newest years three per cent higher, whole numbers kept whole; the first estimated year final. */
function revised(row: ObservationRow): ObservationRow {
  const firstEstimate = row.status.indexOf('E');
  const newest = row.values.length - 2;
  return {
    ...row,
    values: row.values.map((value, at) => (value === null || at < newest ? value : raised(value))),
    status: row.status.map((status, at) => (at === firstEstimate ? 'A' : status)),
  };
}

function raised(value: number): number {
  return Number((value * 1.03).toFixed(Number.isInteger(value) && value > 100 ? 0 : 2));
}
