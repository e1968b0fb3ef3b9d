import { guide } from '../../catalogue/guide';
import type { GuideFacts } from '../../charts/guide/guide-facts';
import { guideMeasures } from '../../charts/guide/guide-measures';
import type { Format } from '../../language/format';
import type { GuideMessages } from '../../language/guide/guide-messages';
import { useWords } from '../../language/words-context';
import { MissingQuestions } from './missing-questions';
import { PageLink } from './page-link';

const onwards = ['claims', 'targets', 'path', 'ukraine', 'explore'] as const;

/** The answer in a sentence, what the chart leaves open, and where to go on. */
export function AnswerStep({
  facts,
  messages,
}: {
  facts: GuideFacts | null;
  messages: GuideMessages;
}) {
  const { format } = useWords();
  const { answer } = messages;
  const factors = facts === null ? [] : Object.values(facts.factors);
  return (
    <div className="guide-text">
      <p className="guide-answer">
        {facts === null ? messages.missing : answerText(facts, answer, format)}
      </p>
      <p>{answer.lesson}</p>
      <h3>{answer.missingTitle}</h3>
      <MissingQuestions later={facts?.later ?? null} messages={answer.questions} />
      {factors.length === 0 ? null : (
        <>
          <h3>{answer.classTitle}</h3>
          <ul className="guide-class">
            {answer
              .class(format.factor(Math.max(...factors)), format.factor(Math.min(...factors)))
              .map((question) => (
                <li key={question}>{question}</li>
              ))}
          </ul>
        </>
      )}
      <nav className="guide-on" aria-label={answer.onTitle}>
        <h3>{answer.onTitle}</h3>
        <ul>
          {onwards.map((page) => (
            <li key={page}>
              <PageLink page={page}>{answer.on[page]}</PageLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** In which measures it doubled and in which not, each with its factor. */
function answerText(
  { factors }: GuideFacts,
  messages: GuideMessages['answer'],
  format: Format,
): string {
  const named = (doubled: boolean) =>
    guideMeasures
      .filter((measure) => factors[measure] >= guide.double === doubled)
      .map((measure) => `${messages.measures[measure]} (${format.factor(factors[measure])})`);
  const [reached, short] = [named(true), named(false)];
  if (short.length === 0) return messages.all(format.list(reached));
  if (reached.length === 0) return messages.nothing(format.list(short));
  return messages.mixed(format.list(reached), format.list(short));
}
