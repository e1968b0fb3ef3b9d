import type { Deck } from '../../../figure/deck/deck';
import type { ShowMessages } from '../../../language/present/show-messages';
import { SlideView } from '../slide/slide-view';
import { slideKeys } from '../slide-keys';

/** All slides at once, each a way to it. */
export function Overview({
  deck,
  current,
  messages,
  onSlide,
}: {
  deck: Deck;
  current: number;
  messages: ShowMessages;
  onSlide: (slide: number) => void;
}) {
  const keys = slideKeys(deck.slides);
  return (
    <nav className="show-overview" aria-label={messages.actions.overview}>
      <ol>
        {deck.slides.map((slide, at) => (
          <li key={keys[at]}>
            <div className="slide-frame" inert>
              <SlideView slide={slide} />
            </div>
            <button
              type="button"
              aria-label={messages.toSlide(at + 1)}
              aria-current={at === current ? 'true' : undefined}
              ref={at === current ? focus : undefined}
              onClick={() => onSlide(at)}
            >
              <span>{at + 1}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
