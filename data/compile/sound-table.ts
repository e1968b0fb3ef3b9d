import type { Edition } from '../../src/domain/source';
import { unevenTotals } from './alliance-totals';
import type { Catalogue } from './catalogue';
import { unevenCategories } from './category-sums';
import type { Cell } from './cell';
import { cellOf } from './cell';
import type { Finding } from './fault';
import { checkRow } from './row-checks';
import { unevenShares } from './share-checks';
import { readRows } from './table';
import { duplicateRows, indicatorsWithoutRows, unsortedRows } from './table-checks';

/** An edition's table that every check let pass. */
export interface SoundTable {
  readonly edition: Edition;
  readonly cells: readonly Cell[];
}

/** Reads and checks the text of an edition's table; the cells are sound only where nothing was found. */
export function checkTable(
  text: string,
  edition: Edition,
  catalogue: Catalogue,
): { readonly table: SoundTable; readonly findings: readonly Finding[] } {
  const { rows, findings } = readRows(text);
  const faulty = [
    ...findings,
    ...rows.flatMap((row) =>
      checkRow(row, edition, catalogue).map((reason) => ({ line: row.line, reason })),
    ),
    ...duplicateRows(rows),
    ...unsortedRows(rows, catalogue),
    // Without rows the header is at fault, and that has been said.
    ...(rows.length > 0 || findings.length === 0 ? indicatorsWithoutRows(rows, edition) : []),
  ];
  const cells = rows.flatMap((row) => cellOf(row) ?? []);
  // Sums over rows that cannot be trusted would only repeat what is known.
  const uneven = faulty.length > 0 ? [] : unevenFigures(cells, edition, catalogue);
  const byLine = [...faulty, ...uneven].sort((one, other) => one.line - other.line);
  return { table: { edition, cells }, findings: byLine };
}

function unevenFigures(
  cells: readonly Cell[],
  edition: Edition,
  catalogue: Catalogue,
): readonly Finding[] {
  return [
    ...unevenCategories(cells, edition, catalogue),
    ...unevenTotals(cells, catalogue),
    ...unevenShares(cells),
  ];
}
