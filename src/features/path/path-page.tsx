import type { AddressProps } from '../../figure/address/use-page-state';
import type { PathMessages } from '../../language/path/path-messages';

/** The page in a language, as a page that loads when it is shown. */
export function pathPage(messages: PathMessages) {
  return {
    Page: (_: AddressProps) => <PathPage messages={messages} />,
  };
}

function PathPage({ messages }: { messages: PathMessages }) {
  return (
    <header className="opening">
      <h1>{messages.title}</h1>
    </header>
  );
}
