import { breaks } from '../../../catalogue/breaks';
import type { EntityId } from '../../../catalogue/entities';
import { getTarget } from '../../../catalogue/targets';
import type { BoardRow } from '../../../charts/targets/board';
import type { TargetsState } from '../../../charts/targets/state';
import { pricesOf } from '../../../charts/targets/target-words';
import { isUnrounded } from '../../../charts/targets/verdicts';
import type { BoardMessages } from '../../../language/targets/board-messages';
import type { Words } from '../../../language/words';
import { useWords } from '../../../language/words-context';
import { editionText } from './edition-text';
import type { Board } from './use-board';

/** A note on one ally, numbered in the order of the list. */
export interface ScoreNote {
  readonly entity: EntityId;
  readonly number: number;
  /** The id of its element. */
  readonly at: string;
  readonly text: string;
}

/** Points by which a share in other prices has to differ to be told. */
const apart = 0.05;

/** What has to be minded of single allies, in the order of the rows: what counts as GDP changes, or the money is in other prices than the share. */
export function scoreNotes(
  rows: readonly BoardRow[],
  state: TargetsState,
  messages: BoardMessages,
  words: Words,
): readonly ScoreNote[] {
  const texts = rows.flatMap((row) =>
    [
      brokenNote(row, state.edition, messages, words),
      basisNote(row, state.money, messages, words),
      printedNote(row, state.target, messages, words),
    ]
      .filter((text) => text !== null)
      .map((text) => ({ entity: row.entity.id, text })),
  );
  return texts.map((one, at) => ({ ...one, number: at + 1, at: `score-note-${at + 1}` }));
}

function brokenNote(
  { entity, broken }: BoardRow,
  edition: string,
  { notes }: BoardMessages,
  { say }: Words,
): string | null {
  const row = breaks.find((one) => one.edition === edition && one.entity === entity.id);
  return broken === null || row === undefined
    ? null
    : notes.broken(say(entity.name), say(row.meaning));
}

function basisNote(
  { entity, test, gap }: BoardRow,
  money: TargetsState['money'],
  { notes }: BoardMessages,
  words: Words,
): string | null {
  const prices = pricesOf(money, words);
  if (gap === null || test.share === null || prices === null) return null;
  if (Math.abs(gap.share - test.share) < apart) return null;
  const { say, format } = words;
  return notes.otherBasis(
    say(entity.name),
    format.percent(test.share),
    format.percent(gap.share),
    prices,
  );
}

/** A share that is printed as the target and yet below it. */
function printedNote(
  { entity, test }: BoardRow,
  target: TargetsState['target'],
  { notes }: BoardMessages,
  words: Words,
): string | null {
  const { value: level } = getTarget(target);
  const { verdict, share } = test;
  if (verdict !== 'below' || share === null) return null;
  const { say, format } = words;
  const printed = format.percent(share, 2);
  return printed === format.percent(level, 2)
    ? notes.printedAsTarget(say(entity.name), printed, format.percent(share, 4))
    : null;
}

/** The notes under the table: those on single allies first, then how its columns are meant. */
export function NoteList({
  board: { state, count },
  notes,
  messages,
}: {
  board: Board;
  notes: readonly ScoreNote[];
  messages: BoardMessages;
}) {
  const words = useWords();
  const { notes: said } = messages;
  const general = [
    ...(count?.estimate ? [said.estimates(state.year)] : []),
    ...(state.money === 'none' ? [said.noMoney(editionText(state.edition, words))] : []),
    ...(isUnrounded(state) ? [said.unrounded] : []),
    said.first,
    said.run(state.members === 'year'),
  ];
  return (
    <div className="targets-notes">
      {notes.length === 0 ? null : (
        <ol>
          {notes.map(({ at, text }) => (
            <li key={at} id={at}>
              {text}
            </li>
          ))}
        </ol>
      )}
      {general.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
