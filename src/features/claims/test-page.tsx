import type { AddressProps } from '../../figure/address/use-page-state';
import type { ClaimsMessages } from '../../language/claims/claims-messages';

/** The page in a language, as a page that loads when it is shown. */
export function testPage(messages: ClaimsMessages) {
  return {
    Page: (_: AddressProps) => <TestPage messages={messages} />,
  };
}

function TestPage({ messages }: { messages: ClaimsMessages }) {
  return (
    <header className="opening">
      <h1>{messages.title}</h1>
    </header>
  );
}
