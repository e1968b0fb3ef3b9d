import { useRef } from 'react';
import { addSlide, changeSlide, isFull, moveSlide, removeSlide } from '../../../figure/deck/deck';
import { canJoin, joinSlide, moveStep, removeStep, splitStep } from '../../../figure/deck/steps';
import type { EditorMessages } from '../../../language/present/editor-messages';
import { slideKeys } from '../slide-keys';
import { SlideCard } from './slide-card';
import { SlideFields } from './slide-fields';
import { SlideSteps } from './slide-steps';
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
              <SlideSteps
                slide={slide}
                full={full}
                messages={messages}
                onMove={(step, to) => change(moveStep(own, at, step, to))}
                onSplit={(step) =>
                  changeSaying(splitStep(own, at, step), messages.step.isSlide(step, at + 2))
                }
                onRemove={(step) =>
                  changeSaying(removeStep(own, at, step), messages.step.removed(step, at + 1))
                }
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
                {canJoin(own, at) ? (
                  <button
                    type="button"
                    onClick={() =>
                      changeSaying(joinSlide(own, at), messages.step.joined(at + 1, at))
                    }
                  >
                    {messages.step.join(at)}
                  </button>
                ) : null}
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
