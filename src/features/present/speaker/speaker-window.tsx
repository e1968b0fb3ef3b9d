import { useEffect } from 'react';
import type { ShowMessages } from '../../../language/present/show-messages';
import { next } from '../showing/position';
import { commandOf } from '../showing/show-keys';
import { SlideView } from '../slide/slide-view';
import { Timer } from './timer';
import { type Presented, usePresented } from './use-presented';
import '../styles/speaker.css';

/** The window only the speaker sees: notes, time, what is shown and what comes next. */
export function SpeakerWindow({ name, messages }: { name: string; messages: ShowMessages }) {
  const { presented, ask } = usePresented(name);
  useEffect(() => {
    const heed = (event: KeyboardEvent) => {
      const { target } = event;
      const kind = commandOf(event)?.kind;
      if (target instanceof Element && target.closest('button, a') && !isTurning(event)) return;
      const action = actions.find((one) => one === kind);
      if (action === undefined) return;
      event.preventDefault();
      ask(action);
    };
    window.addEventListener('keydown', heed);
    return () => window.removeEventListener('keydown', heed);
  }, [ask]);
  return (
    <div className="speaker">
      <div className="speaker-head">
        <h1>{messages.speaker.title}</h1>
        <Timer messages={messages.speaker} />
        <p className="speaker-turn">
          <button type="button" onClick={() => ask('previous')}>
            {messages.actions.previous}
          </button>
          <button type="button" onClick={() => ask('next')}>
            {messages.actions.next}
          </button>
          <button
            type="button"
            aria-pressed={presented?.black ?? false}
            onClick={() => ask('black')}
          >
            {messages.actions.black}
          </button>
        </p>
      </div>
      {presented === null ? (
        <p role="status">{messages.speaker.waiting}</p>
      ) : (
        <Followed {...presented} messages={messages} />
      )}
    </div>
  );
}

const actions = ['next', 'previous', 'first', 'last', 'black'] as const;

/** Whether a key turns slides also where a button has the focus, which Enter and the space bar press. */
function isTurning({ key }: KeyboardEvent): boolean {
  return key !== 'Enter' && key !== ' ';
}

function Followed({ deck, at, messages }: Presented & { messages: ShowMessages }) {
  const { speaker } = messages;
  const slide = deck.slides[at.slide];
  const after = next(deck, at);
  const coming = deck.slides[after.slide];
  const isEnd = after.slide === at.slide && after.step === at.step;
  if (slide === undefined) return <p role="status">{messages.nothing}</p>;
  return (
    <div className="speaker-body">
      <section className="speaker-now">
        <h2>
          {speaker.now} <span>{messages.place(at.slide + 1, deck.slides.length)}</span>
        </h2>
        <div className="slide-frame">
          <SlideView slide={slide} step={at.step} />
        </div>
      </section>
      <section className="speaker-next">
        <h2>{isEnd ? speaker.end : after.slide === at.slide ? speaker.nextStep : speaker.next}</h2>
        {isEnd || coming === undefined ? null : (
          <div className="slide-frame">
            <SlideView slide={coming} step={after.step} />
          </div>
        )}
      </section>
      <section className="speaker-notes" aria-live="polite">
        <h2>{messages.notes}</h2>
        <p>{slide.notes === '' ? messages.noNotes : slide.notes}</p>
      </section>
    </div>
  );
}
