import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { type GuideState, type GuideStep, guideSteps } from '../../charts/guide/state';
import type { GuideMessages } from '../../language/guide/guide-messages';
import { StepLink } from './step-link';

/**
 * A step with its heading and the way on. Those the reader is not at keep their width, so that their drawings are there on paper;
 * nobody meets them on screen. The heading of a step that was gone to takes the focus.
 */
export function GuideStepFrame({
  step,
  title,
  state,
  messages,
  onStep,
  walked,
  children,
}: {
  step: GuideStep;
  title: string;
  state: GuideState;
  messages: GuideMessages;
  onStep: (state: GuideState) => void;
  /** Whether the reader has just gone from one step to another. */
  walked: RefObject<boolean>;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = state.step === step;
  useEffect(() => {
    if (!shown || !walked.current) return;
    walked.current = false;
    heading.current?.focus();
  }, [shown, walked]);
  const [previous, next] = [step - 1, step + 1].map((one) => guideSteps.find((to) => to === one));
  const last = guideSteps.length;
  return (
    <section
      className="guide-step"
      data-away={shown ? undefined : ''}
      aria-hidden={shown ? undefined : true}
      inert={!shown}
    >
      <p className="guide-count">{messages.progress(step, last)}</p>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <p className="guide-ways">
        {previous === undefined ? null : (
          <StepLink to={previous} state={state} onStep={onStep} className="guide-back">
            {messages.back}
          </StepLink>
        )}
        {next === undefined ? (
          <StepLink to={1} state={{ step: 1, guess: null }} onStep={onStep} className="guide-back">
            {messages.again}
          </StepLink>
        ) : (
          <StepLink to={next} state={state} onStep={onStep} className="guide-next">
            {step === guessing && state.guess === null ? messages.guess.skip : messages.next}
          </StepLink>
        )}
      </p>
    </section>
  );
}

/** The step that can be left without a guess. */
const guessing: GuideStep = 2;
