import type { AddressProps } from '../../figure/address/use-page-state';
import type { PillarMessages } from '../../language/pillar/pillar-messages';

/** The page in a language, as a page that loads when it is shown. */
export function pillarPage(messages: PillarMessages) {
  return {
    Page: (_: AddressProps) => <PillarPage messages={messages} />,
  };
}

function PillarPage({ messages }: { messages: PillarMessages }) {
  return (
    <header className="opening">
      <h1>{messages.title}</h1>
    </header>
  );
}
