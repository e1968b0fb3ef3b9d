import type { ReactNode } from 'react';
import type { EvaluatedRow } from '../../charts/claims/evaluated';
import { TableRegion } from '../../figure/table-region';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import { GridRow } from './grid-row';

/** The verdict grid: a row a definition, with the figures used, the margin, and the way to the chart that shows it. */
export function VerdictGrid({
  rows,
  sentence,
  messages,
  shown,
}: {
  rows: readonly EvaluatedRow[];
  sentence: string;
  messages: ClaimsMessages;
  /** What stands in the last cell of a row beside its links; absent: nothing. */
  shown?: (row: EvaluatedRow) => ReactNode;
}) {
  const { grid } = messages;
  const own = rows.filter(({ aside }) => !aside);
  const others = rows.filter(({ aside }) => aside);
  const caption = grid.caption(sentence);
  return (
    <TableRegion caption={caption} className="verdict-frame">
      <thead>
        <tr>
          {[
            grid.definition,
            grid.verdict,
            grid.result,
            grid.margin,
            grid.figures,
            grid.prices,
            grid.source,
            grid.window,
            grid.chart,
          ].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {own.map((row) => (
          <GridRow key={row.id} row={row} messages={messages} extra={shown?.(row)} />
        ))}
      </tbody>
      {others.length === 0 ? null : (
        <tbody>
          <tr className="verdict-aside">
            <th scope="rowgroup" colSpan={9}>
              {grid.aside}
            </th>
          </tr>
          {others.map((row) => (
            <GridRow key={row.id} row={row} messages={messages} extra={shown?.(row)} />
          ))}
        </tbody>
      )}
    </TableRegion>
  );
}
