import type { ReactNode } from 'react';
import type { Deck } from '../../../figure/deck/deck';
import { writeDeckFile } from '../../../figure/deck/deck-file';
import { saveFile } from '../../../figure/export/save-file';
import type { EditorMessages } from '../../../language/present/editor-messages';
import type { DeckChoice } from '../present-address';
import { CopyLink } from './copy-link';
import { OpenFile } from './open-file';
import { PowerPoint } from './powerpoint';

/** The ways a deck is shown, passed on and taken in. What only the own deck has stands among them as `children`. */
export function DeckTools({
  choice,
  deck,
  messages,
  onPresent,
  onOpen,
  children,
}: {
  choice: DeckChoice;
  deck: Deck;
  messages: EditorMessages;
  onPresent: () => void;
  onOpen: (deck: Deck) => void;
  children?: ReactNode;
}) {
  const some = deck.slides.length > 0;
  return (
    <div className="deck-tools">
      {some ? (
        <>
          <button type="button" className="deck-present" onClick={onPresent}>
            {messages.present}
          </button>
          <CopyLink choice={choice} deck={deck} messages={messages} />
          <button
            type="button"
            className="deck-tool"
            onClick={() =>
              saveFile(
                new Blob([writeDeckFile(deck)], { type: 'application/json' }),
                `${messages.fileName}.json`,
              )
            }
          >
            {messages.save}
          </button>
          <PowerPoint deck={deck} fileName={messages.fileName} />
          <button type="button" className="deck-tool" onClick={() => window.print()}>
            {messages.print}
          </button>
        </>
      ) : null}
      <OpenFile messages={messages} onDeck={onOpen} />
      {children}
    </div>
  );
}
