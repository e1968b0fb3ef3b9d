import type { AddressProps } from '../../figure/address/use-page-state';
import type { UkraineMessages } from '../../language/ukraine/ukraine-messages';

/** The page in a language, as a page that loads when it is shown. */
export function ukrainePage(messages: UkraineMessages) {
  return {
    Page: (_: AddressProps) => <UkrainePage messages={messages} />,
  };
}

function UkrainePage({ messages }: { messages: UkraineMessages }) {
  return (
    <header className="opening">
      <h1>{messages.title}</h1>
    </header>
  );
}
