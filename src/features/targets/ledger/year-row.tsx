import type { LedgerYear } from '../../../domain/gap-ledger';
import type { LedgerMessages } from '../../../language/targets/ledger-messages';
import { useWords } from '../../../language/words-context';
import { balanceText, sideOf } from './amounts';

/** Which side of the target, as a mark beside its word. */
const marks = { below: '▼', above: '▲', level: '=' } as const;

/** A year of the ledger. A figure that is missing says so; an estimate and a break in series are named. */
export function YearRow({
  year,
  messages,
  isGroup,
}: {
  year: LedgerYear;
  messages: LedgerMessages;
  /** Whether years are sums of more and more allies, so that each says of how many. */
  isGroup: boolean;
}) {
  const { format, messages: figure } = useWords();
  const amount = (value: number | null) =>
    value === null ? figure.figure.missing : format.number(value, 0);
  const missing = year.balance === null ? '' : undefined;
  const side = sideOf(year);
  const statuses = [
    ...(isGroup ? [messages.years.allies(year.entities.length)] : []),
    ...(year.status === 'A' || year.balance === null ? [] : [figure.statuses[year.status]]),
  ];
  return (
    <tr>
      <th scope="row">
        {year.year}
        {statuses.length === 0 ? null : (
          <span className="table-status"> {statuses.join(', ')}</span>
        )}
      </th>
      <td data-missing={missing}>{amount(year.spent)}</td>
      <td data-missing={missing}>{amount(year.asked)}</td>
      <td data-missing={missing}>
        {year.balance === null ? figure.figure.missing : balanceText(year.balance, format)}
      </td>
      <td className="ledger-side">
        {side === null ? null : (
          <>
            <span aria-hidden="true">{marks[side]}</span> {messages.directions[side]}
          </>
        )}
      </td>
      <td data-missing={missing}>
        {year.running === null || year.standing === 'before-target'
          ? '–'
          : balanceText(year.running, format)}
      </td>
    </tr>
  );
}
