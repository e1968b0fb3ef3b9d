import { Dialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, useRef } from 'react';
import { useViewChart } from '../../../figure/views/use-view-chart';
import { SlideView } from '../slide/slide-view';
import { stateOf } from '../slide/state-of';
import { KeySheet } from './key-sheet';
import { Overview } from './overview';
import { next } from './position';
import { commandOf } from './show-keys';
import { Toolbar } from './toolbar';
import { useIdle } from './use-idle';
import { type ShowProps, useShow } from './use-show';
import { useTouch } from './use-touch';
import '../styles/show.css';
import '../styles/overview.css';

/** A deck as an audience sees it: one slide over the whole window, with the keys, presses and tools that turn it. */
export function Presentation(props: ShowProps) {
  const { deck, at, messages } = props;
  const stage = useRef<HTMLDivElement>(null);
  const show = useShow(props);
  const idle = useIdle(idleAfter);
  const { command } = show;
  const touch = useTouch(
    () => command({ kind: 'next' }),
    () => command({ kind: 'previous' }),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = commandOf(event);
    if (asked === null || isOfControl(event) || (show.sheet !== null && !stays.has(asked.kind))) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    command(asked);
  };
  const slide = deck.slides[at.slide];
  if (slide === undefined) return null;
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : command({ kind: 'leave' }))}>
      <Dialog.Portal>
        <Dialog.Popup
          className="show"
          aria-label={messages.label}
          data-idle={idle ? '' : undefined}
          data-notes={show.notes ? '' : undefined}
          initialFocus={stage}
          onKeyDown={onKeyDown}
        >
          <Announced {...props} />
          <div className="show-stage" ref={stage} tabIndex={-1} {...touch}>
            <div className="slide-frame">
              <SlideView slide={slide} step={at.step} />
            </div>
          </div>
          {show.notes ? (
            <section className="show-notes" aria-label={messages.notes}>
              {slide.notes === '' ? messages.noNotes : slide.notes}
            </section>
          ) : null}
          {show.black ? (
            <button
              type="button"
              className="show-black"
              aria-label={messages.blackNow}
              onClick={() => command({ kind: 'black' })}
            />
          ) : null}
          {show.sheet === 'overview' ? (
            <Overview
              deck={deck}
              current={at.slide}
              messages={messages}
              onSlide={(place) => {
                show.setSheet(null);
                show.go({ slide: place, step: 0 });
                stage.current?.focus();
              }}
            />
          ) : null}
          {show.sheet === 'help' ? (
            <KeySheet
              messages={messages}
              onClose={() => {
                show.setSheet(null);
                stage.current?.focus();
              }}
            />
          ) : null}
          <p className="show-said" role="status">
            {show.digits === '' ? show.said : messages.going(show.digits)}
          </p>
          <Toolbar
            messages={messages}
            place={messages.place(at.slide + 1, deck.slides.length)}
            onCommand={command}
          />
          <Ahead {...props} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** After how long without a move of the pointer it is hidden, in milliseconds. */
const idleAfter = 3000;

/** What is heeded while something lies over the slide. */
const stays: ReadonlySet<string> = new Set(['overview', 'help', 'leave', 'black', 'full-screen']);

/** Whether a key is for the control that has the focus: buttons and links are pressed by it. */
function isOfControl({ key, target }: KeyboardEvent): boolean {
  const pressed = key === 'Enter' || key === ' ';
  return pressed && target instanceof Element && target.closest('button, a') !== null;
}

/** Says the slide to those who hear it. */
function Announced({ deck, at, messages }: ShowProps) {
  const slide = deck.slides[at.slide];
  const { view } = useViewChart(slide === undefined ? none : stateOf(slide, at.step));
  const title = slide?.caption ?? view?.chart?.model.title ?? '';
  return (
    <p className="visually-hidden" role="status">
      {messages.announce(at.slide + 1, deck.slides.length, at.step, title)}
    </p>
  );
}

/** Reads the figures of what comes next, so that they are there when it does. */
function Ahead({ deck, at }: ShowProps) {
  const after = next(deck, at);
  const slide = deck.slides[after.slide];
  useViewChart(slide === undefined ? none : stateOf(slide, after.step));
  return null;
}

const none = { chart: '', query: '' } as const;
