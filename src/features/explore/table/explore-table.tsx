import { useId, useRef, useState } from 'react';
import { groups as catalogueGroups } from '../../../catalogue/groups';
import type { Chart } from '../../../charts/chart';
import { isTableModel, type TableModel } from '../../../charts/explore/content/table-model';
import type { ExploreSort, ExploreState } from '../../../charts/explore/state';
import type { Group } from '../../../domain/entity';
import type { SeriesKey } from '../../../domain/series';
import { useUnchanged } from '../../../figure/use-unchanged';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { useWords } from '../../../language/words-context';
import { TableFrame } from './table-frame';
import { TableKey } from './table-key';
import { TableTools } from './table-tools';
import { useRows } from './use-rows';
import '../styles/table-around.css';
import '../styles/table.css';
import '../styles/table-media.css';

interface ExploreTableProps {
  readonly chart: Chart;
  readonly state: ExploreState;
  /** The groups the rows can be narrowed down to. */
  readonly groups?: readonly Group[];
  /** Opens where a number comes from. */
  readonly onPoint: (point: { readonly key: SeriesKey; readonly year: number }) => void;
  /** Told when the reader sorts in one of the explorer's own orders. */
  readonly onSort?: (sort: ExploreSort) => void;
}

/** The explorer's table: every chosen entity a row, every year a column; sorted, searched and filtered by the reader. */
export function ExploreTable({ chart, ...props }: ExploreTableProps) {
  const { messages } = useWords();
  // While the table's own figures are read, the chart is still that of the form before.
  if (!isTableModel(chart.model)) return <p role="status">{messages.figure.loading}</p>;
  return <TableOf model={chart.model} {...props} />;
}

function TableOf({
  model: given,
  state,
  groups = catalogueGroups,
  onPoint,
  onSort,
}: Omit<ExploreTableProps, 'chart'> & { readonly model: TableModel }) {
  const model = useUnchanged(given);
  const { say } = useWords();
  const { table: said } = useExploreMessages();
  const [query, setQuery] = useState('');
  const [groupId, setGroupId] = useState('');
  const about = useId();
  const field = useRef<HTMLInputElement>(null);
  const { rows, choices, plan, table } = useRows({
    model,
    sort: state.sort,
    groups,
    query,
    groupId,
    onSort,
  });
  const shown = table.getRowModel().rows;
  const group = choices.find((choice) => choice.group.id === groupId)?.group ?? null;
  const { decimals, unit } = plan.format;
  const showAll = () => {
    setQuery('');
    setGroupId('');
    field.current?.focus();
  };
  return (
    <div className="explore-table">
      {rows.length > 1 ? (
        <TableTools
          field={field}
          query={query}
          onQuery={setQuery}
          choices={choices}
          group={group?.id ?? ''}
          onGroup={setGroupId}
          shown={shown.length}
          all={rows.length}
        />
      ) : null}
      <p className="explore-table-about" id={about}>
        {unit === null ? '' : `${unit}. `}
        {said.rounded(decimals)}; {said.opens}.<span className="visually-hidden"> {said.help}</span>
      </p>
      {shown.length === 0 && rows.length > 0 ? (
        <div className="explore-table-empty">
          <p>{said.nothing(query.trim(), group === null ? null : say(group.name))}</p>
          <button type="button" onClick={showAll}>
            {said.showAll(rows.length)}
          </button>
        </div>
      ) : (
        <TableFrame
          title={model.title}
          about={about}
          headers={table.getLeafHeaders()}
          rows={shown.map(({ original }) => original)}
          plan={plan}
          sorted={table.state.sorting[0]?.id ?? ''}
          newest={model.span.to}
          onPoint={onPoint}
        />
      )}
      <TableKey model={model} change={plan.change} />
    </div>
  );
}
