import type { AddressProps } from '../../figure/address/use-page-state';
import type { TargetsMessages } from '../../language/targets/targets-messages';

/** The page in a language, as a page that loads when it is shown. */
export function targetsPage(messages: TargetsMessages) {
  return {
    Page: (_: AddressProps) => <TargetsPage messages={messages} />,
  };
}

function TargetsPage({ messages }: { messages: TargetsMessages }) {
  return (
    <header className="opening">
      <h1>{messages.title}</h1>
    </header>
  );
}
