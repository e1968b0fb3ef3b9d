import type { answersOf, GivenAnswer } from '../../charts/definitions/answers';
import { writeAmount } from '../../charts/definitions/definitions-words';
import type { DefinitionsMessages } from '../../language/definitions/definitions-messages';
import { useWords } from '../../language/words-context';
import { stageText } from './stage-text';

/** What each answer includes and leaves out, side by side; and the answers without a figure, with why. */
export function AnswerCards({
  answers: { given, missing },
  messages,
}: {
  answers: ReturnType<typeof answersOf>;
  messages: DefinitionsMessages;
}) {
  const { say } = useWords();
  return (
    <>
      {given.length === 0 ? null : (
        <section className="definitions-part">
          <h2>{messages.cards.heading}</h2>
          <ul className="definitions-cards">
            {given.map((one) => (
              <li key={one.meaning.id}>
                <AnswerCard answer={one} messages={messages} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {missing.length === 0 ? null : (
        <section className="definitions-part">
          <h2>{messages.missing.heading}</h2>
          <p>{messages.missing.text}</p>
          <dl className="definitions-missing">
            {missing.map(({ meaning, why }) => (
              <div key={meaning.id}>
                <dt>{say(meaning.name)}</dt>
                <dd>{say(why)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function AnswerCard({ answer, messages }: { answer: GivenAnswer; messages: DefinitionsMessages }) {
  const words = useWords();
  const { say } = words;
  const { meaning, series } = answer;
  const formulas = series.derivation?.formulas ?? [];
  const working = answer.parts.map((part) => words.format.number(part, 2)).join(' + ');
  return (
    <article className="definitions-card" data-kind={meaning.kind}>
      <h3>{say(meaning.name)}</h3>
      <p className="definitions-amount">{writeAmount(answer, words)}</p>
      <p className="definitions-stage">
        {stageText(answer, messages)} · {messages.bases[meaning.basis]}
      </p>
      <dl>
        <dt>{messages.cards.includes}</dt>
        <dd>{say(meaning.includes)}</dd>
        <dt>{messages.cards.leavesOut}</dt>
        <dd>{say(meaning.leavesOut)}</dd>
        {formulas.length === 0 ? null : (
          <>
            <dt>{messages.working.heading}</dt>
            <dd>
              {formulas.map(({ text }) => say(text)).join('; ')}
              {working === '' ? '' : `: ${working} = ${writeAmount(answer, words)}`}
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}
