import { useMemo } from 'react';
import { guideFacts } from '../../charts/guide/guide-facts';
import { guideSpec } from '../../charts/guide/guide-spec';
import type { GuideState } from '../../charts/guide/state';
import { createSeriesBook } from '../../charts/series-book';
import { AddressNotice } from '../../figure/address/address-notice';
import { type AddressProps, usePageState } from '../../figure/address/use-page-state';
import { guideAddress } from '../../figure/guide/guide-address';
import { useSeries } from '../../figure/use-series';
import type { GuideMessages } from '../../language/guide/guide-messages';
import { AnswerStep } from './answer-step';
import { GuessStep } from './guess-step';
import { GuideStepFrame } from './guide-step-frame';
import { LookStep } from './look-step';
import { Progress } from './progress';
import { SaidStep } from './said-step';
import { useWalked } from './use-walked';
import { WhyStep } from './why-step';
import './styles/guide.css';
import './styles/guess.css';
import './styles/guide-print.css';

/** The page in a language, as a page that loads when it is shown. */
export function guidePage(messages: GuideMessages) {
  return {
    Page: (props: AddressProps) => <GuidePage {...props} messages={messages} />,
    charts: () => [guideSpec(null)],
  };
}

/** Five steps from a sentence to its answer, one at a time; on paper all of them. */
function GuidePage({ messages, ...address }: AddressProps & { messages: GuideMessages }) {
  const { state, invalid, change } = usePageState(guideAddress, address);
  const { step, guess } = state;
  const spec = useMemo(() => guideSpec(guess), [guess]);
  const series = useSeries(spec.requests(spec.defaults));
  const facts = useMemo(
    () => (series === null ? null : guideFacts(createSeriesBook(series))),
    [series],
  );
  const { walked, walk } = useWalked();
  const onStep = (next: GuideState) => {
    walk();
    change(next);
  };
  const frame = { state, messages, onStep, walked };
  return (
    <>
      <AddressNotice invalid={invalid} />
      <header className="opening guide-opening">
        <h1>{messages.title}</h1>
        <p className="lead">{messages.lead}</p>
      </header>
      <Progress state={state} messages={messages} onStep={onStep} />
      <div className="guide-steps">
        <GuideStepFrame {...frame} step={1} title={messages.said.title}>
          <SaidStep messages={messages.said} />
        </GuideStepFrame>
        <GuideStepFrame {...frame} step={2} title={messages.guess.title}>
          <GuessStep
            guess={guess}
            messages={messages.guess}
            onGuess={(next, gesture) => change({ step, guess: next }, gesture)}
          />
        </GuideStepFrame>
        <GuideStepFrame {...frame} step={3} title={messages.look.title}>
          <LookStep spec={spec} guess={guess} facts={facts} messages={messages} />
        </GuideStepFrame>
        <GuideStepFrame {...frame} step={4} title={messages.why.title}>
          <WhyStep facts={facts} series={series} messages={messages} />
        </GuideStepFrame>
        <GuideStepFrame {...frame} step={5} title={messages.answer.title}>
          <AnswerStep facts={facts} messages={messages} />
        </GuideStepFrame>
      </div>
    </>
  );
}
