import type { BoardRow } from '../../../charts/targets/board';
import type { TargetsState } from '../../../charts/targets/state';
import { isEstimate } from '../../../domain/status';
import type { BoardMessages } from '../../../language/targets/board-messages';
import { useWords } from '../../../language/words-context';
import { FirstCell, RunCell } from './score-history';
import type { ScoreNote } from './score-notes';
import { marginDecimals, marginText, signed } from './score-texts';
import { VerdictMark, verdictIn } from './verdict-mark';

interface RowProps {
  readonly row: BoardRow;
  readonly messages: BoardMessages;
}

/** An ally: its verdict, share, margins and when it met the target. */
export function ScoreRow({
  row,
  state,
  widest,
  notes,
  messages,
}: RowProps & {
  state: TargetsState;
  /** The largest margin of all rows: what the longest bar stands for. */
  widest: number;
  notes: readonly ScoreNote[];
}) {
  const { say } = useWords();
  const { entity, standing } = row;
  return (
    <tr data-standing={standing}>
      <th scope="row">
        {say(entity.name)}
        {notes.map(({ number, at }) => (
          <sup key={number}>
            <a href={`#${at}`} aria-label={messages.noteLink(number)}>
              {number}
            </a>
          </sup>
        ))}
      </th>
      <VerdictCell row={row} messages={messages} />
      <ShareCell row={row} messages={messages} />
      <MarginCell row={row} widest={widest} messages={messages} />
      <GapCell row={row} hasMoney={state.money !== 'none'} messages={messages} />
      <FirstCell row={row} messages={messages} />
      <RunCell row={row} state={state} messages={messages} />
    </tr>
  );
}

function VerdictCell({ row, messages }: RowProps) {
  const verdict = verdictIn(row);
  return (
    <td className="targets-verdict" data-verdict={verdict}>
      <VerdictMark verdict={verdict} />
      {messages.verdicts[verdict]}
      {verdict === 'not-yet' ? <small>{messages.since(row.entity.joined)}</small> : null}
    </td>
  );
}

function ShareCell({ row: { test }, messages }: RowProps) {
  const { format, messages: common } = useWords();
  if (test.share === null) return <Missing text={messages.none} />;
  const estimated = test.status !== null && isEstimate(test.status);
  return (
    <td>
      {format.number(test.share, marginDecimals(test.margin ?? 0))}
      <sup className="targets-status">
        {estimated ? (
          <>
            <span aria-hidden="true">e</span>
            <span className="visually-hidden">, {common.statuses.E}</span>
          </>
        ) : null}
      </sup>
    </td>
  );
}

function MarginCell({ row: { test }, widest, messages }: RowProps & { widest: number }) {
  const { format } = useWords();
  const { margin } = test;
  if (margin === null) return <Missing text={messages.none} />;
  const half = widest === 0 ? 0 : (50 * Math.abs(margin)) / widest;
  return (
    <td className="targets-margin">
      <span className="targets-track" aria-hidden="true">
        <span
          data-above={margin >= 0 ? '' : undefined}
          style={{ left: `${margin < 0 ? 50 - half : 50}%`, width: `${half}%` }}
        />
      </span>
      {marginText(margin, format)}
    </td>
  );
}

function GapCell({ row: { gap, test }, hasMoney, messages }: RowProps & { hasMoney: boolean }) {
  const { format } = useWords();
  if (gap === null) {
    return <Missing text={hasMoney || test.share === null ? messages.none : messages.noMoney} />;
  }
  return (
    <td>
      {signed(Math.round(gap.amount), 0, format)}
      {gap.unit === 'national-million' ? <small> {gap.currency}</small> : null}
    </td>
  );
}

/** What is missing says why, and is no zero. */
function Missing({ text }: { text: string }) {
  return <td data-missing="">{text}</td>;
}
