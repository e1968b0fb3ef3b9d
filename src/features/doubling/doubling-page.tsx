import type { AddressProps } from '../../figure/address/use-page-state';
import type { DoublingMessages } from '../../language/doubling/doubling-messages';

/** The page in a language, as a page that loads when it is shown. */
export function doublingPage(messages: DoublingMessages) {
  return {
    Page: (_: AddressProps) => <DoublingPage messages={messages} />,
  };
}

function DoublingPage({ messages }: { messages: DoublingMessages }) {
  return (
    <header className="opening">
      <h1>{messages.title}</h1>
    </header>
  );
}
