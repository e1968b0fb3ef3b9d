import { useState } from 'react';
import type { Deck } from '../../../figure/deck/deck';
import type { EditorMessages } from '../../../language/present/editor-messages';
import type { DeckChoice } from '../present-address';
import { deckLink } from './deck-link';

/** What became of the link: copied with or without the notes, refused by the browser, or too long to be one. */
type Copied = 'copied' | 'copiedWithoutNotes' | 'tooLongForLink' | { readonly byHand: string };

/** Copies the address that holds the deck. */
export function CopyLink({
  choice,
  deck,
  messages,
}: {
  choice: DeckChoice;
  deck: Deck;
  messages: EditorMessages;
}) {
  const [copied, setCopied] = useState<Copied | null>(null);
  async function copy() {
    const link = deckLink(choice, deck);
    if (link === null) return setCopied('tooLongForLink');
    const { origin, pathname } = window.location;
    const address = `${origin}${pathname}${link.query}`;
    try {
      await navigator.clipboard.writeText(address);
      setCopied(link.whole ? 'copied' : 'copiedWithoutNotes');
    } catch {
      setCopied({ byHand: address });
    }
  }
  return (
    <>
      <button type="button" className="deck-tool" onClick={copy}>
        {messages.copyLink}
      </button>
      {copied === null ? null : (
        <div className="deck-said" role="status">
          {typeof copied === 'object' ? (
            <>
              <p>{messages.copyByHand}</p>
              <input readOnly aria-label={messages.copyByHand} value={copied.byHand} />
            </>
          ) : (
            <p>{messages[copied]}</p>
          )}
        </div>
      )}
    </>
  );
}
