import type { Ledger, LedgerRow } from '../../../charts/ledger/ledger';
import { missingLast } from '../../../domain/missing-last';
import type { LedgerMessages } from '../../../language/targets/ledger-messages';
import { useWords } from '../../../language/words-context';
import { balanceText } from './amounts';
import { NetBar } from './net-bar';
import { LedgerTable } from './table-frame';

/** Each of several parties, or of a group's members, by itself: the lowest net first. Nothing where one ally is chosen. */
export function PartyTable({ ledger, messages }: { ledger: Ledger; messages: LedgerMessages }) {
  const { say, format } = useWords();
  const said = messages.parties;
  const { rows, money, currency, whole } = ledger;
  if (rows.length === 0) return null;
  const net = ({ counted }: LedgerRow) => counted?.net ?? null;
  const ordered = rows.toSorted((a, b) => -missingLast(net(a), net(b)));
  const nets = rows.flatMap((row) => net(row) ?? []);
  const widest = Math.max(0, ...nets.map(Math.abs));
  const sum = (pick: 'shortfall' | 'surplus' | 'net') =>
    rows.flatMap(({ counted }) => counted?.[pick] ?? []).reduce((total, value) => total + value, 0);
  const early = rows.some((row) => row.early !== null);
  const amount = (value: number) => format.value(value, money.unit, currency);
  const offset = whole.counted !== null && sum('shortfall') - whole.counted.shortfall > 1;
  return (
    <>
      <LedgerTable
        title={said.title}
        isLong
        caption={said.caption(format.moneyUnit(currency, false), say(money.prices))}
      >
        <thead>
          <tr>
            <th scope="col">{said.name}</th>
            <th scope="col">{said.below}</th>
            <th scope="col">{said.shortfall}</th>
            <th scope="col">{said.surplus}</th>
            <th scope="col" colSpan={2}>
              {said.net}
            </th>
            {early ? <th scope="col">{said.early}</th> : null}
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <PartyRow key={row.id} row={row} widest={widest} early={early} messages={said} />
          ))}
        </tbody>
        <tfoot>
          <tr className="ledger-sum">
            <th scope="row">{said.all}</th>
            <td />
            <td>{balanceText(-sum('shortfall'), format)}</td>
            <td>{balanceText(sum('surplus'), format)}</td>
            <td />
            <td>{balanceText(sum('net'), format)}</td>
            {early ? <td /> : null}
          </tr>
        </tfoot>
      </LedgerTable>
      {offset && whole.counted !== null ? (
        <p className="ledger-note">
          {said.oneByOne(amount(sum('shortfall')), amount(whole.counted.shortfall))}
        </p>
      ) : null}
    </>
  );
}

function PartyRow({
  row: { name, counted, early },
  widest,
  early: hasEarly,
  messages,
}: {
  row: LedgerRow;
  widest: number;
  /** Whether the table has a column for the years before accession. */
  early: boolean;
  messages: LedgerMessages['parties'];
}) {
  const { say, format, messages: words } = useWords();
  const missing = counted === null ? '' : undefined;
  const text = (value: number | undefined) =>
    value === undefined ? words.figure.missing : balanceText(value, format);
  return (
    <tr>
      <th scope="row">
        {say(name)}
        {counted === null || counted.missing.length === 0 ? null : (
          <span className="table-status">
            {' '}
            {words.statuses.O}: {format.list(counted.missing.map(String))}
          </span>
        )}
      </th>
      <td data-missing={missing}>
        {counted === null ? messages.none : messages.of(counted.below, counted.years.length)}
      </td>
      <td data-missing={missing}>{text(counted === null ? undefined : -counted.shortfall)}</td>
      <td data-missing={missing}>{text(counted?.surplus)}</td>
      <td className="ledger-bar">
        {counted === null ? null : <NetBar value={counted.net} widest={widest} />}
      </td>
      <td data-missing={missing}>{text(counted?.net)}</td>
      {hasEarly ? (
        <td className="ledger-early">{early === null ? '–' : balanceText(early.net, format)}</td>
      ) : null}
    </tr>
  );
}
