import { memo } from 'react';
import type { ModelPoint } from '../../../charts/model';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { verdictWords } from '../../../language/verdict-words';
import { useWords } from '../../../language/words-context';
import type { CellFormat } from './cell-format';
import { type ChangeKind, changeText, marginText } from './change';
import { Sparkline } from './sparkline';
import { StatusMark } from './status-mark';
import type { TableRow } from './table-row';

/** What every row of a table shares. */
export interface RowPlan {
  readonly years: readonly number[];
  readonly format: CellFormat;
  /** Null where there is no column of changes. */
  readonly change: ChangeKind | null;
  readonly verdict: boolean;
}

/**
 * One entity: its name, a number for each year, its line, what changed, how it stands against the target. `current` is the year
 * whose number takes the focus when the table is entered by Tab; null: one of another row does.
 */
export const BodyRow = memo(function BodyRow({
  row,
  plan,
  current,
}: {
  row: TableRow;
  plan: RowPlan;
  current: number | null;
}) {
  const { years, change, verdict } = plan;
  const [first = 0, last = first] = [years[0], years.at(-1)];
  return (
    <tr data-emphasis={row.line.emphasis}>
      <RowHead row={row} />
      {years.map((year) => (
        <NumberCell
          key={year}
          row={row.id}
          year={year}
          point={row.points.get(year)}
          format={plan.format}
          early={row.line.joined !== null && year < row.line.joined}
          current={current === year}
        />
      ))}
      {first === last ? null : (
        <td data-kind="trend">
          <Sparkline line={row.line} years={[first, last]} />
        </td>
      )}
      {change === null ? null : <ChangeCell row={row} kind={change} format={plan.format} />}
      {verdict ? <VerdictCell row={row} /> : null}
    </tr>
  );
});

function RowHead({ row: { name, detail, currency, line } }: { row: TableRow }) {
  return (
    <th scope="row" data-kind="name" data-colour={line.colour}>
      {name}
      {currency === null ? null : <Detail text={currency} />}
      {detail === null ? null : <Detail text={detail} />}
    </th>
  );
}

function Detail({ text }: { text: string }) {
  return (
    <>
      {' '}
      <span className="explore-table-detail">{text}</span>
    </>
  );
}

/** A number is a button that opens where it comes from; the table listens for all of them. */
function NumberCell({
  row,
  year,
  point,
  format,
  early,
  current,
}: {
  row: string;
  year: number;
  point: ModelPoint | undefined;
  format: CellFormat;
  /** Whether the year is before the entity's accession. */
  early: boolean;
  current: boolean;
}) {
  const { messages } = useWords();
  const { table } = useExploreMessages();
  const value = point?.value ?? null;
  return (
    <td data-kind="year" data-early={early ? '' : undefined}>
      {point === undefined || value === null ? (
        <Missing words={point?.status === 'M' ? messages.statuses.M : messages.figure.missing} />
      ) : (
        <button type="button" data-row={row} data-year={year} tabIndex={current ? 0 : -1}>
          {format.write(value)}
          <StatusMark status={point.status} />
          {early ? <span className="visually-hidden">, {table.early}</span> : null}
        </button>
      )}
    </td>
  );
}

function ChangeCell({
  row: { change, estimate },
  kind,
  format,
}: {
  row: TableRow;
  kind: ChangeKind;
  format: CellFormat;
}) {
  const words = useWords();
  const { table } = useExploreMessages();
  return (
    <td data-kind="change">
      {change === null ? (
        <Missing words={table.untold} />
      ) : (
        <span className="explore-table-told">
          {changeText(change, kind, format.decimals, words.format)}
          {estimate ? <StatusMark status="E" /> : null}
        </span>
      )}
    </td>
  );
}

function VerdictCell({ row: { result, estimate } }: { row: TableRow }) {
  const { language, format } = useWords();
  const { table } = useExploreMessages();
  if (result === null) {
    return (
      <td data-kind="verdict">
        <span className="visually-hidden">{table.untested}</span>
      </td>
    );
  }
  if (result.margin === null) {
    return (
      <td data-kind="verdict">
        <Missing words={verdictWords[language][result.verdict]} />
      </td>
    );
  }
  return (
    <td data-kind="verdict">
      <span className="explore-table-told">
        <span>{verdictWords[language][result.verdict]}</span>{' '}
        <span>
          {marginText(result.margin, format)}
          {estimate ? <StatusMark status="E" /> : null}
        </span>
      </span>
    </td>
  );
}

/** A dash to the eye, words to the ear. */
function Missing({ words }: { words: string }) {
  return (
    <span className="explore-table-missing" title={words}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
