import type { AddressProps } from '../../figure/address/use-page-state';
import type { TargetsMessages } from '../../language/targets/targets-messages';
import { LedgerView } from './ledger/ledger-view';

/** The page in a language, as a page that loads when it is shown. */
export function targetsPage(messages: TargetsMessages) {
  return {
    Page: (props: AddressProps) => <TargetsPage messages={messages} {...props} />,
  };
}

function TargetsPage({ messages, ...props }: AddressProps & { messages: TargetsMessages }) {
  const isLedger = new URLSearchParams(props.query).get('view') === 'ledger';
  return (
    <>
      <header className="opening">
        <h1>{messages.title}</h1>
      </header>
      {isLedger ? <LedgerView {...props} messages={messages.ledger} /> : null}
    </>
  );
}
