import { useMemo } from 'react';
import { keepLedger } from '../../../charts/ledger/ledger';
import { ledgerSpec } from '../../../charts/ledger/ledger-spec';
import { ledgerDefaults } from '../../../charts/ledger/state';
import { createSeriesBook } from '../../../charts/series-book';
import { AddressNotice } from '../../../figure/address/address-notice';
import { type AddressProps, usePageState } from '../../../figure/address/use-page-state';
import { Figure } from '../../../figure/figure';
import { FigureActions } from '../../../figure/figure-actions';
import { ledgerAddress } from '../../../figure/ledger/ledger-address';
import { useSeries } from '../../../figure/use-series';
import type { LedgerMessages } from '../../../language/targets/ledger-messages';
import { useWords } from '../../../language/words-context';
import { whyEmpty } from './empty-reason';
import { LedgerControls } from './ledger-controls';
import { LedgerFacts } from './ledger-facts';
import { LedgerWorking } from './ledger-working';
import { PartyTable } from './party-table';
import { YearTable } from './year-table';
import './ledger.css';

/** The gap ledger: what was spent below or above a target, as sums, as a waterfall, as tables, and how it is worked out. */
export function LedgerView({
  messages,
  ...props
}: AddressProps & { readonly messages: LedgerMessages }) {
  const words = useWords();
  const { state, invalid, change } = usePageState(ledgerAddress, props);
  const spec = useMemo(() => ledgerSpec(state), [state]);
  const series = useSeries(spec.requests(spec.defaults));
  const ledger = useMemo(
    () => (series === null ? null : keepLedger(createSeriesBook(series), state)),
    [series, state],
  );
  const why = whyEmpty(state, messages.empty, words);
  return (
    <div className="ledger">
      <p className="ledger-lead">{messages.lead}</p>
      <AddressNotice invalid={invalid} />
      <LedgerControls state={state} messages={messages.controls} onChange={change} />
      <Figure
        spec={spec}
        state={spec.defaults}
        surface="page"
        heading={2}
        onReset={() => change(ledgerDefaults)}
        {...(why === null ? {} : { whyEmpty: why })}
        above={() =>
          ledger === null ? null : <LedgerFacts ledger={ledger} messages={messages.facts} />
        }
        actions={<FigureActions spec={spec} query={ledgerAddress.print(state)} />}
      />
      {ledger === null || ledger.whole.years.length === 0 ? null : (
        <>
          <YearTable ledger={ledger} messages={messages} />
          <PartyTable ledger={ledger} messages={messages} />
          <LedgerWorking ledger={ledger} messages={messages.working} />
        </>
      )}
    </div>
  );
}
