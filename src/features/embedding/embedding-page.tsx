import type { AddressProps } from '../../figure/address/use-page-state';
import type { EmbeddingMessages } from '../../language/embedding/embedding-messages';

/** The page in a language, as a page that loads when it is shown. */
export function embeddingPage(messages: EmbeddingMessages) {
  return {
    Page: (_: AddressProps) => (
      <header className="opening">
        <h1>{messages.title}</h1>
      </header>
    ),
  };
}
