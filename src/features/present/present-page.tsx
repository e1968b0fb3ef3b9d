import type { AddressProps } from '../../figure/address/use-page-state';
import type { PresentMessages } from '../../language/present/present-messages';

/** The page in a language, as a page that loads when it is shown. */
export function presentPage(messages: PresentMessages) {
  return {
    Page: (_: AddressProps) => (
      <header className="opening">
        <h1>{messages.title}</h1>
      </header>
    ),
  };
}
