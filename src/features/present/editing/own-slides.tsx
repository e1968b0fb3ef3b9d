import { useRef } from 'react';
import { addSlide, changeSlide, isFull, moveSlide, removeSlide } from '../../../figure/deck/deck';
import type { EditorMessages } from '../../../language/present/editor-messages';
import { slideKeys } from '../slide-keys';
import { SlideCard } from './slide-card';
import { SlideFields } from './slide-fields';
import { useDragOrder } from './use-drag-order';
import type { Editing } from './use-editing';

/** The slides of the reader's own deck, each with what can be done with it. */
export function OwnSlides({
  editing,
  messages,
  onPresent,
}: {
  editing: Editing;
  messages: EditorMessages;
  onPresent: (slide: number) => void;
}) {
  const { own, change, changeSaying } = editing;
  const list = useRef<HTMLOListElement>(null);
  const full = isFull(own);
  const keys = slideKeys(own.slides);
  function move(from: number, to: number, by?: 'up' | 'down') {
    changeSaying(moveSlide(own, from, to), messages.moved(from + 1, to + 1));
    if (by !== undefined) requestAnimationFrame(() => focusButton(list.current, to, by));
  }
  useDragOrder(list, move);
  return (
    <ol className="cards" ref={list}>
      {own.slides.map((slide, at) => (
        <SlideCard key={keys[at]} slide={slide} at={at} messages={messages} draggable>
          {(view) => (
            <>
              <SlideFields
                slide={slide}
                view={view}
                messages={messages}
                onChange={(said) => change(changeSlide(own, at, said))}
              />
              <p className="card-tools">
                <button
                  type="button"
                  data-move="up"
                  aria-label={messages.up(at + 1)}
                  aria-disabled={at === 0}
                  onClick={() => {
                    if (at > 0) move(at, at - 1, 'up');
                  }}
                >
                  ↑
                </button>
                <button
                  type="button"
                  data-move="down"
                  aria-label={messages.down(at + 1)}
                  aria-disabled={at === own.slides.length - 1}
                  onClick={() => {
                    if (at < own.slides.length - 1) move(at, at + 1, 'down');
                  }}
                >
                  ↓
                </button>
                <button
                  type="button"
                  disabled={full}
                  onClick={() => change(addSlide(own, slide, at + 1))}
                >
                  {messages.duplicate(at + 1)}
                </button>
                <button
                  type="button"
                  onClick={() => changeSaying(removeSlide(own, at), messages.removed(at + 1))}
                >
                  {messages.remove(at + 1)}
                </button>
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

/** A slide that was moved is moved on with the same button, which stands elsewhere now. */
function focusButton(list: HTMLOListElement | null, at: number, by: 'up' | 'down'): void {
  const button = list?.children[at]?.querySelector(`[data-move=${by}]`);
  if (button instanceof HTMLElement) button.focus();
}
