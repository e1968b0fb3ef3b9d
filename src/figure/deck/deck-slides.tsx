import { useRef, useState } from 'react';
import type { DeckWords } from '../../language/deck-words';
import { useViewChart } from '../views/use-view-chart';
import { type Deck, moveSlide, removeSlide, type Slide } from './deck';
import { writeOwnDeck } from './own-deck';

/** The slides of the reader's own deck by their titles, to be put in order. */
export function DeckSlides({ deck, words }: { deck: Deck; words: DeckWords }) {
  const [removed, setRemoved] = useState<{ readonly slide: number; readonly before: Deck } | null>(
    null,
  );
  const list = useRef<HTMLOListElement>(null);
  const last = deck.slides.length - 1;
  function move(from: number, to: number) {
    if (to < 0 || to > last) return;
    const way = to < from ? 'up' : 'down';
    setRemoved(null);
    writeOwnDeck(moveSlide(deck, from, to));
    requestAnimationFrame(() => focusMove(list.current, to, way));
  }
  return (
    <section className="add-slides">
      <h3>{words.slides}</h3>
      {deck.slides.length === 0 ? <p>{words.none}</p> : null}
      <ol ref={list}>
        {deck.slides.map((slide, at) => (
          <li key={keyOf(slide, at)}>
            <SlideName slide={slide} otherwise={words.slide(at + 1)} />
            <button
              type="button"
              data-move="up"
              aria-label={words.up(at + 1)}
              aria-disabled={at === 0}
              onClick={() => move(at, at - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              data-move="down"
              aria-label={words.down(at + 1)}
              aria-disabled={at === last}
              onClick={() => move(at, at + 1)}
            >
              ↓
            </button>
            <button
              type="button"
              aria-label={words.remove(at + 1)}
              onClick={() => {
                setRemoved({ slide: at + 1, before: deck });
                writeOwnDeck(removeSlide(deck, at));
              }}
            >
              ✕
            </button>
          </li>
        ))}
      </ol>
      <p className="add-undo" role="status">
        {removed === null ? null : (
          <>
            {words.removed(removed.slide)}{' '}
            <button
              type="button"
              onClick={() => {
                writeOwnDeck(removed.before);
                setRemoved(null);
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

/** What a slide says, once its figures are there. */
function SlideName({ slide, otherwise }: { slide: Slide; otherwise: string }) {
  const { view } = useViewChart(slide.view);
  return <span>{slide.caption ?? view?.chart?.model.title ?? otherwise}</span>;
}

function keyOf({ view }: Slide, at: number): string {
  return `${at} ${view.chart}${view.query}`;
}

function focusMove(list: HTMLOListElement | null, at: number, way: 'up' | 'down'): void {
  const button = list?.children[at]?.querySelector(`[data-move=${way}]`);
  if (button instanceof HTMLElement) button.focus();
}
