import type { AddressProps } from '../../figure/address/use-page-state';
import type { DefinitionsMessages } from '../../language/definitions/definitions-messages';

/** The page in a language, as a page that loads when it is shown. */
export function definitionsPage(messages: DefinitionsMessages) {
  return {
    Page: (_: AddressProps) => <DefinitionsPage messages={messages} />,
  };
}

function DefinitionsPage({ messages }: { messages: DefinitionsMessages }) {
  return (
    <header className="opening">
      <h1>{messages.title}</h1>
    </header>
  );
}
