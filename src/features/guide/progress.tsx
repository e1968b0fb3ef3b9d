import { type GuideState, type GuideStep, guideSteps } from '../../charts/guide/state';
import type { GuideMessages } from '../../language/guide/guide-messages';
import { StepLink } from './step-link';

/** Where the reader is among the steps, and the way to each of them. */
export function Progress({
  state,
  messages,
  onStep,
}: {
  state: GuideState;
  messages: GuideMessages;
  onStep: (state: GuideState) => void;
}) {
  const titles: Readonly<Record<GuideStep, string>> = {
    1: messages.said.title,
    2: messages.guess.title,
    3: messages.look.title,
    4: messages.why.title,
    5: messages.answer.title,
  };
  return (
    <nav className="guide-progress" aria-label={messages.steps}>
      <ol>
        {guideSteps.map((step) => (
          <li key={step} data-past={step < state.step ? '' : undefined}>
            <StepLink to={step} state={state} onStep={onStep} current={step === state.step}>
              <span className="guide-number">{step}</span>
              <span className="guide-name">{titles[step]}</span>
            </StepLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
