import type { Catalogue } from './catalogue';
import { rowWithId } from './catalogue';
import type { SoundTable } from './sound-table';
import { columns } from './table';

/** The columns of a published table: those of the project's own, then what says where a row comes from. */
export const publishedColumns = [...columns, 'edition', 'source', 'cut_off'] as const;

/** An edition's whole table as CSV by RFC 4180, every row with its edition, source and cut-off. */
export function editionCsv({ edition, cells }: SoundTable, { sources }: Catalogue): string {
  const source = rowWithId(sources, edition.source)?.name.en ?? edition.source;
  const origin = [edition.id, source, edition.cutOff ?? ''];
  const rows = cells.map(({ row }) => [...columns.map((column) => row[column]), ...origin]);
  return [publishedColumns, ...rows].map((fields) => `${fields.map(quoted).join()}\r\n`).join('');
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
