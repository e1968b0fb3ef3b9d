import type { AddressProps } from '../../figure/address/use-page-state';
import type { EditionsMessages } from '../../language/editions/editions-messages';

/** The page in a language, as a page that loads when it is shown. */
export function editionsPage(messages: EditionsMessages) {
  return {
    Page: (_: AddressProps) => <EditionsPage messages={messages} />,
  };
}

function EditionsPage({ messages }: { messages: EditionsMessages }) {
  return (
    <header className="opening">
      <h1>{messages.title}</h1>
    </header>
  );
}
