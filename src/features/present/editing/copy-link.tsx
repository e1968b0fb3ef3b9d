import { useState } from 'react';
import type { Deck } from '../../../figure/deck/deck';
import { useCopying } from '../../../figure/use-copying';
import type { EditorMessages } from '../../../language/present/editor-messages';
import type { DeckChoice } from '../present-address';
import { deckLink } from './deck-link';

/** What is in the clipboard: a link with or without the notes. */
type Copied = 'copied' | 'copiedWithoutNotes';

/** Copies the address that holds the deck; where it is too long to be one, says so. */
export function CopyLink({
  choice,
  deck,
  messages,
}: {
  choice: DeckChoice;
  deck: Deck;
  messages: EditorMessages;
}) {
  const { copying, copy } = useCopying<Copied>();
  const [tooLong, setTooLong] = useState(false);
  function copyLink() {
    const link = deckLink(choice, deck);
    setTooLong(link === null);
    if (link === null) return;
    const { origin, pathname } = window.location;
    void copy(link.whole ? 'copied' : 'copiedWithoutNotes', `${origin}${pathname}${link.query}`);
  }
  return (
    <>
      <button type="button" className="deck-tool" onClick={copyLink}>
        {messages.copyLink}
      </button>
      {tooLong ? (
        <p className="deck-said" role="status">
          {messages.tooLongForLink}
        </p>
      ) : copying.kind === 'idle' ? null : (
        <div className="deck-said" role="status">
          {copying.kind === 'refused' ? (
            <>
              <p>{messages.copyByHand}</p>
              <input readOnly aria-label={messages.copyByHand} value={copying.text} />
            </>
          ) : (
            <p>{messages[copying.what]}</p>
          )}
        </div>
      )}
    </>
  );
}
