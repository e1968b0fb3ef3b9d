import type { ReactNode } from 'react';
import { TableRegion } from './table-region';
import './sheet-table.css';

/** A table of the page, in a region that scrolls where it is narrow. The first column is the rows' head. */
export function SheetTable({
  label,
  caption,
  columns,
  rows,
  texts = [],
}: {
  label: string;
  caption: string;
  columns: readonly string[];
  /** The columns that hold words, by their heads: they are set from the left. */
  texts?: readonly string[];
  rows: readonly {
    readonly key: string;
    readonly head: ReactNode;
    readonly cells: readonly ReactNode[];
    readonly own?: boolean;
  }[];
}) {
  return (
    <TableRegion caption={caption} label={label} isCaptionSeen className="sheet-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" data-words={texts.includes(column) ? '' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cells, own }) => (
          <tr key={key} data-own={own ? '' : undefined}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td
                key={columns[at + 1]}
                data-words={texts.includes(columns[at + 1] ?? '') ? '' : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
