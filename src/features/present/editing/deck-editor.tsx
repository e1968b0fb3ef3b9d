import { useId } from 'react';
import { changeTitle, type Deck, deckLimits, emptyDeck, isFull } from '../../../figure/deck/deck';
import type { EditorMessages } from '../../../language/present/editor-messages';
import type { DeckChoice } from '../present-address';
import { DeckTools } from './deck-tools';
import { OthersSlides } from './others-slides';
import { OwnSlides } from './own-slides';
import { ReadyList } from './ready-list';
import { useEditing } from './use-editing';

/** A deck as it is put together: the reader's own with its fields, another to look at and to take over. */
export function DeckEditor({
  choice,
  deck,
  messages,
  onPresent,
  onOwn,
}: {
  choice: DeckChoice;
  deck: Deck;
  messages: EditorMessages;
  onPresent: (slide: number) => void;
  /** Goes to the reader's own deck. */
  onOwn: () => void;
}) {
  const editing = useEditing();
  const isOwn = choice.kind === 'own';
  const take = (taken: Deck) => {
    editing.changeSaying(taken, messages.replaced(taken.slides.length));
    onOwn();
  };
  return (
    <>
      {editing.state === 'stored' ? null : (
        <p className="notice" role="status">
          {messages[editing.state]}
        </p>
      )}
      <section className="deck">
        {isOwn ? (
          <OwnHead deck={deck} messages={messages} onDeck={editing.change} />
        ) : (
          <OthersHead
            deck={deck}
            own={editing.own}
            messages={messages}
            onTake={() => take(deck)}
            onOwn={onOwn}
          />
        )}
        <DeckTools
          choice={choice}
          deck={deck}
          messages={messages}
          onPresent={() => onPresent(0)}
          onOpen={take}
        >
          {isOwn && deck.slides.length > 0 ? (
            <button
              type="button"
              className="deck-tool"
              onClick={() => editing.changeSaying(emptyDeck, messages.cleared)}
            >
              {messages.clear}
            </button>
          ) : null}
        </DeckTools>
        <div className="deck-done" role="status">
          {editing.done === null ? null : (
            <>
              {editing.done.said}{' '}
              <button type="button" onClick={editing.undo}>
                {messages.undo}
              </button>
            </>
          )}
        </div>
        {isOwn && isFull(deck) ? (
          <p className="deck-said">{messages.full(deckLimits.slides)}</p>
        ) : null}
        {isOwn ? (
          <OwnSlides editing={editing} messages={messages} onPresent={onPresent} />
        ) : (
          <OthersSlides deck={deck} messages={messages} onPresent={onPresent} />
        )}
      </section>
      <ReadyList messages={messages} />
    </>
  );
}

function OwnHead({
  deck,
  messages,
  onDeck,
}: {
  deck: Deck;
  messages: EditorMessages;
  onDeck: (deck: Deck) => void;
}) {
  const id = useId();
  if (deck.slides.length === 0) {
    return (
      <>
        <h2>{messages.ownTitle}</h2>
        <p className="deck-about">
          {messages.empty} {messages.howToAdd}
        </p>
      </>
    );
  }
  return (
    <>
      <h2>{messages.ownTitle}</h2>
      <p className="deck-about">{messages.slides(deck.slides.length)}</p>
      <div className="deck-title">
        <label htmlFor={id}>{messages.titleLabel}</label>
        <input
          id={id}
          type="text"
          maxLength={deckLimits.title}
          value={deck.title}
          onChange={({ target }) => onDeck(changeTitle(deck, target.value))}
        />
      </div>
    </>
  );
}

function OthersHead({
  deck,
  own,
  messages,
  onTake,
  onOwn,
}: {
  deck: Deck;
  own: Deck;
  messages: EditorMessages;
  onTake: () => void;
  onOwn: () => void;
}) {
  return (
    <>
      <h2>{deck.title === '' ? messages.slides(deck.slides.length) : deck.title}</h2>
      <p className="deck-about">
        {messages.visiting(own.slides.length)}{' '}
        <button type="button" onClick={onTake}>
          {messages.takeOver}
        </button>{' '}
        <button type="button" onClick={onOwn}>
          {messages.toOwn}
        </button>
      </p>
    </>
  );
}
