import type { AddressProps } from '../../figure/address/use-page-state';
import type { GuideMessages } from '../../language/guide/guide-messages';

/** The page in a language, as a page that loads when it is shown. */
export function guidePage(messages: GuideMessages) {
  return {
    Page: (_: AddressProps) => <GuidePage messages={messages} />,
  };
}

function GuidePage({ messages }: { messages: GuideMessages }) {
  return (
    <header className="opening">
      <h1>{messages.title}</h1>
    </header>
  );
}
