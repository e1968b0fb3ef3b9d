import type { BoardRow } from '../../../charts/targets/board';
import type { TargetsState } from '../../../charts/targets/state';
import { isEstimate } from '../../../domain/status';
import type { BoardMessages } from '../../../language/targets/board-messages';
import { useWords } from '../../../language/words-context';
import { FirstCell, RunCell } from './score-history';
import type { ScoreNote } from './score-notes';
import { marginText, signed } from './score-texts';
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

function ShareCell({ row, messages }: RowProps) {
  const { format, messages: common } = useWords();
  const { test } = row;
  if (test.printed === null) return <Missing text={whyNone(row, messages)} />;
  const estimated = test.status !== null && isEstimate(test.status);
  return (
    <td>
      {format.number(test.printed, 2)}
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

function MarginCell({ row, widest, messages }: RowProps & { widest: number }) {
  const { format } = useWords();
  const { margin } = row.test;
  if (margin === null) return <Missing text={whyNone(row, messages)} />;
  const half = widest === 0 ? 0 : (50 * Math.abs(margin)) / widest;
  return (
    <td className="targets-margin">
      <span className="targets-track" aria-hidden="true">
        <span
          data-above={margin >= 0 ? '' : undefined}
          style={{ left: `${margin < 0 ? 50 - half : 50}%`, width: `${half}%` }}
        />
      </span>
      <span className="targets-points">{marginText(margin, format)}</span>
    </td>
  );
}

function GapCell({ row, hasMoney, messages }: RowProps & { hasMoney: boolean }) {
  const { format } = useWords();
  const { gap, test } = row;
  if (gap === null) {
    const published = hasMoney || test.share === null;
    return <Missing text={published ? whyNone(row, messages) : messages.noMoney} />;
  }
  return (
    <td>
      {signed(Math.round(gap.amount), 0, format)}
      {gap.unit === 'national-million' ? (
        <span className="targets-currency"> {gap.currency}</span>
      ) : null}
    </td>
  );
}

function whyNone({ standing }: BoardRow, messages: BoardMessages): string {
  return standing === 'no-forces' ? dash : messages.none;
}

/** Where nothing can be. */
const dash = '–';

/** What is missing says why, and is no zero. */
function Missing({ text }: { text: string }) {
  return <td data-missing="">{text}</td>;
}
