import type { BoardRow } from '../../../charts/targets/board';
import { type TargetsState, yearsOf } from '../../../charts/targets/state';
import { isAllyIn } from '../../../domain/entity';
import type { FirstMet } from '../../../domain/met-years';
import type { BoardMessages } from '../../../language/targets/board-messages';
import { useWords } from '../../../language/words-context';

interface CellProps {
  readonly row: BoardRow;
  readonly messages: BoardMessages;
}

/** When the target was first met, and whether as an ally. */
export function FirstCell({ row, messages }: CellProps) {
  const { messages: common } = useWords();
  const { first, firstEstimated, entity, standing, test } = row;
  if (standing === 'no-forces') return <td data-missing="">–</td>;
  if (first === null) {
    const text = test.verdict === 'no-data' ? messages.none : messages.first.never;
    return <td data-missing="">{text}</td>;
  }
  const year = first.year ?? first.perhaps;
  return (
    <td>
      {first.open ? (
        <>
          <span aria-hidden="true">{firstText(first, messages)}</span>
          <span className="visually-hidden">
            {year === null ? null : messages.first.openLong(year)}
          </span>
        </>
      ) : (
        firstText(first, messages)
      )}
      {firstEstimated ? (
        <sup className="targets-status">
          <span aria-hidden="true">e</span>
          <span className="visually-hidden">, {common.statuses.E}</span>
        </sup>
      ) : null}
      {year === null || isAllyIn(entity, year) ? null : (
        <small>{messages.first.before(entity.joined)}</small>
      )}
    </td>
  );
}

function firstText({ year, perhaps, open }: FirstMet, { first }: BoardMessages): string {
  const write = (one: number) => (open ? first.open(one) : `${one}`);
  if (year === null) return perhaps === null ? first.never : first.perhaps(write(perhaps));
  return perhaps === null ? write(year) : first.also(`${year}`, perhaps);
}

/** How many years in a row it is met, up to the year shown; with a plus where the years before are not known. */
export function RunCell({ row, state, messages }: CellProps & { state: TargetsState }) {
  const { run, entity, standing } = row;
  if (run === null || standing === 'not-yet') return <td data-missing="">–</td>;
  const { least, most, from, before } = run;
  const years = least === most ? `${least}` : `${least}–${most}`;
  if (from === null || before === 'below') return <td>{years}</td>;
  const joined = state.members === 'year' && entity.joined >= yearsOf(state.edition)[0];
  if (before === 'nothing' && joined) {
    return <Long text={years} long={messages.run.sinceJoining(years, entity.joined)} />;
  }
  const long = before === 'nothing' ? messages.run.openLong : messages.run.gap;
  return <Long text={messages.run.open(years)} long={long(years, from)} />;
}

/** A short text with what a screen reader, or a pointer, is told in its place. */
function Long({ text, long }: { text: string; long: string }) {
  return (
    <td title={long}>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{long}</span>
    </td>
  );
}
