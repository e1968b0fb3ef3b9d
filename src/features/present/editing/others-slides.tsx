import type { Deck } from '../../../figure/deck/deck';
import type { EditorMessages } from '../../../language/present/editor-messages';
import { slideKeys } from '../slide-keys';
import { SlideCard } from './slide-card';

/** The slides of a deck that is not the reader's: to look at, and to present from. */
export function OthersSlides({
  deck,
  messages,
  onPresent,
}: {
  deck: Deck;
  messages: EditorMessages;
  onPresent: (slide: number) => void;
}) {
  const keys = slideKeys(deck.slides);
  return (
    <ol className="cards">
      {deck.slides.map((slide, at) => (
        <SlideCard key={keys[at]} slide={slide} at={at} messages={messages}>
          {() => (
            <>
              {slide.notes === '' ? null : <p className="card-notes">{slide.notes}</p>}
              <p className="card-tools">
                <button type="button" onClick={() => onPresent(at)}>
                  {messages.presentFrom(at + 1)}
                </button>
              </p>
            </>
          )}
        </SlideCard>
      ))}
    </ol>
  );
}
