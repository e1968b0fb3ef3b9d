import { Fragment } from 'react';
import type { Ledger } from '../../../charts/ledger/ledger';
import { levelOfBase } from '../../../charts/ledger/level';
import type { LedgerTotals, Standing } from '../../../domain/gap-ledger';
import type { LedgerMessages } from '../../../language/targets/ledger-messages';
import { useWords } from '../../../language/words-context';
import { balanceText } from './amounts';
import { LedgerTable } from './table-frame';
import { YearRow } from './year-row';

const columns = 6;

/** The ledger as a table: years before the target and before accession by themselves, then those that count and their sums. */
export function YearTable({ ledger, messages }: { ledger: Ledger; messages: LedgerMessages }) {
  const words = useWords();
  const { say, format } = words;
  const said = messages.years;
  const { whole, money, currency, base } = ledger;
  const caption = said.caption(format.moneyUnit(currency, false), say(money.prices));
  const parts: readonly { readonly standing: Standing; readonly head: string }[] = [
    { standing: 'before-target', head: said.beforeTarget },
    { standing: 'before-accession', head: said.beforeAccession },
    { standing: 'counted', head: said.counted },
  ];
  const grows = new Set(whole.years.map(({ entities }) => entities.length)).size > 1;
  const filled = parts.filter(({ standing }) =>
    whole.years.some((year) => year.standing === standing),
  );
  return (
    <LedgerTable title={said.title} caption={caption}>
      <thead>
        <tr>
          <th scope="col">{said.year}</th>
          <th scope="col">{said.spent[base]}</th>
          <th scope="col">{said.asked(levelOfBase(ledger, words))}</th>
          <th scope="col">{said.balance}</th>
          <th scope="col" className="ledger-side">
            {said.verdict}
          </th>
          <th scope="col">{said.running}</th>
        </tr>
      </thead>
      {filled.map(({ standing, head }) => (
        <tbody key={standing} data-standing={standing}>
          {filled.length === 1 && standing === 'counted' ? null : (
            <tr className="ledger-part">
              <th scope="rowgroup" colSpan={columns}>
                {head}
              </th>
            </tr>
          )}
          {whole.years
            .filter((year) => year.standing === standing)
            .map((year) => (
              <YearRow key={year.year} year={year} messages={messages} isGroup={grows} />
            ))}
          {standing === 'before-accession' && whole.early !== null ? (
            <SumRow
              head={said.early}
              value={balanceText(whole.early.net, format)}
              spent={whole.early}
            />
          ) : null}
        </tbody>
      ))}
      {whole.counted === null ? null : <Sums totals={whole.counted} messages={said} />}
    </LedgerTable>
  );
}

function Sums({ totals, messages }: { totals: LedgerTotals; messages: LedgerMessages['years'] }) {
  const { format } = useWords();
  return (
    <tfoot>
      <SumRow head={messages.shortfall} value={balanceText(-totals.shortfall, format)} />
      <SumRow head={messages.surplus} value={balanceText(totals.surplus, format)} />
      <SumRow head={messages.net} value={balanceText(totals.net, format)} spent={totals} />
    </tfoot>
  );
}

/** A sum of balances; with `spent`, also of what they are the difference of. */
function SumRow({ head, value, spent }: { head: string; value: string; spent?: LedgerTotals }) {
  const { format } = useWords();
  return (
    <tr className="ledger-sum">
      <th scope="row">{head}</th>
      {spent === undefined ? (
        <Fragment>
          <td />
          <td />
        </Fragment>
      ) : (
        <Fragment>
          <td>{format.number(spent.spent, 0)}</td>
          <td>{format.number(spent.asked, 0)}</td>
        </Fragment>
      )}
      <td>{value}</td>
      <td />
      <td />
    </tr>
  );
}
