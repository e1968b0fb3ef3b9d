import type { Slide } from '../../../figure/deck/deck';
import { useViewChart } from '../../../figure/views/use-view-chart';
import type { EditorMessages } from '../../../language/present/editor-messages';
import { stateOf } from '../slide/state-of';
import { stepKeys } from '../slide-keys';

/** The further states of a slide by what they find, in their order; each can be moved, left out, or become a slide of its own. */
export function SlideSteps({
  slide,
  full,
  messages,
  onMove,
  onSplit,
  onRemove,
}: {
  slide: Slide;
  /** Whether the deck has no room for another slide. */
  full: boolean;
  messages: EditorMessages;
  /** Each is told the state, counted from 1. */
  onMove: (from: number, to: number) => void;
  onSplit: (step: number) => void;
  onRemove: (step: number) => void;
}) {
  if (slide.steps.length === 0) return null;
  const said = messages.step;
  return (
    <section className="card-steps" aria-label={said.list}>
      <h4>{said.list}</h4>
      <ol>
        {stepKeys(slide).map((key, place) => {
          const step = place + 1;
          return (
            <li key={key}>
              <StepName slide={slide} step={step} otherwise={said.name(step)} />
              <span className="card-tools">
                <button
                  type="button"
                  aria-label={said.up(step)}
                  aria-disabled={step === 1}
                  onClick={() => {
                    if (step > 1) onMove(step, step - 1);
                  }}
                >
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={said.down(step)}
                  aria-disabled={step === slide.steps.length}
                  onClick={() => {
                    if (step < slide.steps.length) onMove(step, step + 1);
                  }}
                >
                  ↓
                </button>
                <button type="button" disabled={full} onClick={() => onSplit(step)}>
                  {said.split(step)}
                </button>
                <button type="button" onClick={() => onRemove(step)}>
                  {said.remove(step)}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What the figures say in a state, once they are there. */
function StepName({ slide, step, otherwise }: { slide: Slide; step: number; otherwise: string }) {
  const { view } = useViewChart(stateOf(slide, step));
  return <span className="card-step">{view?.chart?.model.title ?? otherwise}</span>;
}
