import type { answersOf } from '../../charts/definitions/answers';
import { rangeText, writeAmount } from '../../charts/definitions/definitions-words';
import type { DefinitionsState } from '../../charts/definitions/state';
import type { Entity } from '../../domain/entity';
import type { DefinitionsMessages } from '../../language/definitions/definitions-messages';
import { useWords } from '../../language/words-context';

/** The answer first: how many defensible answers there are, and how far they lie apart. */
export function AnswerSentence({
  answers,
  entity,
  state,
  messages,
}: {
  answers: ReturnType<typeof answersOf>;
  entity: Entity;
  state: DefinitionsState;
  messages: DefinitionsMessages;
}) {
  const words = useWords();
  const said = messages.answer;
  const name = words.say(entity.name);
  const whole = answers.given.filter(({ meaning }) => meaning.whole);
  const highest = whole[0];
  const lowest = whole.at(-1);
  const tell = (one: NonNullable<typeof lowest>) =>
    `${words.say(one.meaning.name)}, ${writeAmount(one, words)}`;
  if (highest === undefined || lowest === undefined) {
    return (
      <p className="definitions-answer">
        {said.none(name, state.year)} {entity.armedForces === false ? said.noForces(name) : null}
      </p>
    );
  }
  if (entity.armedForces === false) {
    return (
      <p className="definitions-answer">
        {said.noForces(name)} {said.recorded(whole.map(tell).join('; '))}
      </p>
    );
  }
  if (highest === lowest) {
    const amount = writeAmount(highest, words);
    return (
      <p className="definitions-answer">
        {said.one(name, state.year, amount, words.say(highest.meaning.name))}
      </p>
    );
  }
  if (state.currency === 'usd') {
    return (
      <p className="definitions-answer">
        {said.bases(name, state.year, whole.length, whole.map(tell).join('; '))}
      </p>
    );
  }
  return (
    <p className="definitions-answer">
      {said.several(name, state.year, whole.length, rangeText(whole, words))}{' '}
      {said.names(tell(lowest), tell(highest))}
    </p>
  );
}
