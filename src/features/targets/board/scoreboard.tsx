import { useId } from 'react';
import { inOrder } from '../../../charts/targets/board-order';
import type { BoardSort } from '../../../charts/targets/state';
import { goalOf } from '../../../charts/targets/target-words';
import { TableRegion } from '../../../figure/table-region';
import type { BoardMessages } from '../../../language/targets/board-messages';
import { useWords } from '../../../language/words-context';
import { editionText } from './edition-text';
import { ScoreHeads } from './score-heads';
import { NoteList, scoreNotes } from './score-notes';
import { ScoreRow } from './score-row';
import type { Board } from './use-board';
import { VerdictKey } from './verdict-key';

/** Every ally against the target in the year: sorted as the address says, with what has to be minded under it. */
export function Scoreboard({
  board,
  messages,
  onSort,
}: {
  board: Board;
  messages: BoardMessages;
  onSort: (sort: BoardSort) => void;
}) {
  const words = useWords();
  const id = useId();
  const { state, count } = board;
  const rows = inOrder(board.rows, state, (a, b) =>
    words.format.compare(words.say(a.entity.name), words.say(b.entity.name)),
  );
  const notes = scoreNotes(rows, state, messages, words);
  const widest = Math.max(0, ...rows.flatMap(({ test }) => test.margin ?? []).map(Math.abs));
  const caption = messages.caption(
    goalOf(state.target, words),
    state.year,
    count?.estimate ?? false,
    editionText(state.edition, words),
  );
  return (
    <section className="targets-board" aria-labelledby={id}>
      <h2 id={id}>{messages.title}</h2>
      <p className="targets-caption">{caption}</p>
      <TableRegion className="targets-frame" caption={caption}>
        <ScoreHeads state={state} rows={rows} messages={messages} onSort={onSort} />
        <tbody>
          {rows.map((row) => (
            <ScoreRow
              key={row.entity.id}
              row={row}
              state={state}
              widest={widest}
              notes={notes.filter(({ entity }) => entity === row.entity.id)}
              messages={messages}
            />
          ))}
        </tbody>
      </TableRegion>
      <VerdictKey rows={rows} messages={messages} />
      <NoteList board={board} notes={notes} messages={messages} />
    </section>
  );
}
