import type { Header, SortDirection } from '@tanstack/react-table';
import type { TableFeatureSet } from './table-columns';
import type { TableRow } from './table-row';

type Head = Header<TableFeatureSet, TableRow, unknown>;

/** The heads of the columns. Each that can be sorted by is a button; the one it is sorted by says so. */
export function ColumnHeads({ headers }: { headers: readonly Head[] }) {
  return (
    <thead>
      <tr>
        {headers.map((header) => (
          <ColumnHead key={header.id} header={header} />
        ))}
      </tr>
    </thead>
  );
}

function ColumnHead({ header: { column } }: { header: Head }) {
  const sorted = column.getIsSorted();
  const { header: text, meta } = column.columnDef;
  const words = typeof text === 'string' ? text : '';
  return (
    <th
      scope="col"
      data-kind={meta?.kind}
      data-column={column.id}
      {...(sorted === false ? {} : { 'aria-sort': ariaSort[sorted] })}
    >
      {column.getCanSort() ? (
        <button type="button" onClick={() => column.toggleSorting()}>
          {words}
          <svg viewBox="0 0 8 10" width="8" height="10" aria-hidden="true">
            <path d={arrows[sorted === false ? 'none' : sorted]} />
          </svg>
        </button>
      ) : (
        words
      )}
    </th>
  );
}

const ariaSort = {
  asc: 'ascending',
  desc: 'descending',
} as const satisfies Readonly<Record<SortDirection, string>>;

const arrows: Readonly<Record<SortDirection | 'none', string>> = {
  asc: 'M4 2L7.5 8H.5Z',
  desc: 'M4 8L.5 2H7.5Z',
  none: 'M4 .5L6.5 4H1.5ZM4 9.5L1.5 6H6.5Z',
};
