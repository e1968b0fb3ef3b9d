import { useMemo } from 'react';
import { findEntity } from '../../catalogue/entities';
import { answersOf } from '../../charts/definitions/answers';
import { definitionsSpec } from '../../charts/definitions/definitions-spec';
import { definitionsDefaults } from '../../charts/definitions/state';
import { AddressNotice } from '../../figure/address/address-notice';
import { type AddressProps, usePageState } from '../../figure/address/use-page-state';
import { definitionsAddress } from '../../figure/definitions/definitions-address';
import { Figure } from '../../figure/figure';
import { FigureActions } from '../../figure/figure-actions';
import { useBook } from '../../figure/use-book';
import type { DefinitionsMessages } from '../../language/definitions/definitions-messages';
import { useWords } from '../../language/words-context';
import { AnswerCards } from './answer-cards';
import { AnswerSentence } from './answer-sentence';
import { AnswerTable } from './answer-table';
import { Controls } from './controls';
import './styles/definitions.css';

/** The page in a language, as a page that loads when it is shown, and the chart it opens with. */
export function definitionsPage(messages: DefinitionsMessages) {
  return {
    Page: (props: AddressProps) => <DefinitionsPage messages={messages} {...props} />,
    charts: () => [definitionsSpec(definitionsDefaults)],
  };
}

/** One year by every definition: the answer in a sentence, the chart, the table, and what each counts. */
function DefinitionsPage({ messages, ...props }: AddressProps & { messages: DefinitionsMessages }) {
  const { state, invalid, change } = usePageState(definitionsAddress, props);
  const { say } = useWords();
  const spec = useMemo(() => definitionsSpec(state), [state]);
  const book = useBook(spec);
  const answers = useMemo(() => (book === null ? null : answersOf(book, state)), [book, state]);
  const entity = findEntity(state.entity);
  return (
    <div className="definitions">
      <header className="opening">
        <h1>{messages.title}</h1>
        <p className="lead">{messages.lead}</p>
      </header>
      <AddressNotice invalid={invalid} />
      <Controls state={state} onChange={change} messages={messages} />
      {answers === null || entity === null ? null : (
        <AnswerSentence answers={answers} entity={entity} state={state} messages={messages} />
      )}
      <div className="definitions-chart">
        <Figure
          spec={spec}
          state={spec.defaults}
          surface="page"
          heading={2}
          whyEmpty={
            entity?.armedForces === false
              ? messages.answer.noForces(say(entity.name))
              : messages.empty
          }
          actions={<FigureActions spec={spec} query={definitionsAddress.print(state)} />}
        />
      </div>
      {answers === null || entity === null ? null : (
        <>
          <AnswerTable answers={answers.given} entity={entity} state={state} messages={messages} />
          <AnswerCards answers={answers} messages={messages} />
        </>
      )}
    </div>
  );
}
