import { parse } from 'csv-parse/sync';
import type { Finding } from './fault';

/** The text of an edition's `observations.csv`; null where the folder lacks one. */
export interface Table {
  readonly edition: string;
  readonly text: string | null;
}

/** The header of every table; rows come in this order of columns. */
export const columns = [
  'indicator',
  'entity',
  'period',
  'value',
  'unit',
  'price_base',
  'status',
  'note',
] as const;

/** A row as it is written, with the line it begins in. */
export interface Row extends Readonly<Record<(typeof columns)[number], string>> {
  readonly line: number;
}

/** Where an edition's table stands, from the top of the project. */
export function tableFile(edition: string): string {
  return `data/${edition}/observations.csv`;
}

/** The rows of a table below its header. A row with a wrong number of fields is a finding and left out. */
export function readRows(text: string): {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
} {
  const { records, findings } = readRecords(text);
  const [header, ...body] = records;
  if (header?.fields.join() !== columns.join()) {
    return { rows: [], findings: [{ line: 1, reason: `the header is not "${columns.join()}"` }] };
  }
  const uneven = body.filter(({ fields }) => fields.length !== columns.length);
  return {
    rows: body.filter(({ fields }) => fields.length === columns.length).map(rowOf),
    findings: [
      ...findings,
      ...uneven.map(({ line, fields }) => ({
        line,
        reason: `the row has ${fields.length} fields instead of ${columns.length}`,
      })),
    ],
  };
}

interface TableRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

function readRecords(text: string): { records: TableRecord[]; findings: Finding[] } {
  const records: TableRecord[] = [];
  // The parser tells where a record ends; a quoted field may hold line breaks, so the next begins one line on.
  let line = 1;
  try {
    parse(text, {
      relax_column_count: true,
      on_record: (fields: string[], { lines }) => {
        records.push({ line, fields });
        line = lines + 1;
        return fields;
      },
    });
    return { records, findings: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { records, findings: [{ line, reason: `the row is no CSV: ${reason}` }] };
  }
}

function rowOf({ line, fields }: TableRecord): Row {
  const [
    indicator = '',
    entity = '',
    period = '',
    value = '',
    unit = '',
    price_base = '',
    status = '',
    note = '',
  ] = fields;
  return { line, indicator, entity, period, value, unit, price_base, status, note };
}
