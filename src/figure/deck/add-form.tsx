import { useId, useState } from 'react';
import type { DeckWords } from '../../language/deck-words';
import type { DrawnView } from '../tools/tool-dialog';
import { addSlide, type Deck, deckLimits, isFull, slideOf } from './deck';
import { writeOwnDeck } from './own-deck';
import { canJoin, joinSlide } from './steps';

/** The figure as a new slide: what it finds, and what the reader says of it instead. */
export function AddForm({
  drawn,
  deck,
  words,
}: {
  drawn: DrawnView;
  deck: Deck;
  words: DeckWords;
}) {
  const id = useId();
  const [caption, setCaption] = useState('');
  const [notes, setNotes] = useState('');
  const [added, setAdded] = useState('');
  const full = isFull(deck);
  const said = { caption: caption.trim() === '' ? null : caption.trim(), notes };
  const longer = addSlide(deck, slideOf(drawn.found.address, said));
  const last = deck.slides.length;
  const further = !full && canJoin(longer, last);
  function add(next: Deck, told: string) {
    writeOwnDeck(next);
    setAdded(told);
    setCaption('');
    setNotes('');
  }
  return (
    <form
      className="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!full) add(longer, words.added(last + 1));
      }}
    >
      <p className="add-finding">
        <span>{words.finding}</span> {drawn.chart.model.title}
      </p>
      <label htmlFor={`${id}-caption`}>{words.caption}</label>
      <input
        id={`${id}-caption`}
        type="text"
        maxLength={deckLimits.caption}
        placeholder={words.captionHint}
        value={caption}
        onChange={({ target }) => setCaption(target.value)}
      />
      <label htmlFor={`${id}-notes`}>{words.notes}</label>
      <textarea
        id={`${id}-notes`}
        rows={3}
        maxLength={deckLimits.notes}
        aria-describedby={`${id}-hint`}
        value={notes}
        onChange={({ target }) => setNotes(target.value)}
      />
      <p className="add-hint" id={`${id}-hint`}>
        {words.notesHint}
      </p>
      <p className="add-do">
        <button type="submit" disabled={full}>
          {words.add}
        </button>
        {further ? (
          <button
            type="button"
            onClick={() => add(joinSlide(longer, last), words.addedState(last))}
          >
            {words.addState(last)}
          </button>
        ) : null}
        <span role="status">{full ? words.full(deckLimits.slides) : added}</span>
      </p>
    </form>
  );
}
