import type { AddressProps } from '../../figure/address/use-page-state';
import type { ClaimsMessages } from '../../language/claims/claims-messages';

/** The page in a language, as a page that loads when it is shown. */
export function claimsPage(messages: ClaimsMessages) {
  return {
    Page: (_: AddressProps) => <ClaimsPage messages={messages} />,
  };
}

function ClaimsPage({ messages }: { messages: ClaimsMessages }) {
  return (
    <header className="opening">
      <h1>{messages.title}</h1>
    </header>
  );
}
