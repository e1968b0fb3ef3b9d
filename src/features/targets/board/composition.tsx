import { composition } from '../../../catalogue/target-board';
import { getTarget } from '../../../catalogue/targets';
import { levelText } from '../../../charts/model/build-lines';
import type { TargetsMessages } from '../../../language/targets/targets-messages';
import { useWords } from '../../../language/words-context';

/** The 5 % of The Hague as what they are made of: a part that can be tested, and one that nobody publishes per ally. */
export function Composition({ messages }: { messages: TargetsMessages['composition'] }) {
  const words = useWords();
  const tested = getTarget(composition.tested);
  const untested = getTarget(composition.untested);
  const sum = tested.value + untested.value;
  const level = (value: number) => levelText(value, 'percent-of-gdp', words);
  const parts = [
    { target: tested, means: messages.tested, isTested: true },
    { target: untested, means: messages.untested, isTested: false },
  ];
  return (
    <section className="targets-composition">
      <h2>{messages.title(level(sum), tested.by)}</h2>
      <ul>
        {parts.map(({ target, means, isTested }) => (
          <li
            key={target.id}
            data-tested={isTested ? '' : undefined}
            style={{ flexGrow: target.value }}
          >
            <strong>{words.say(target.name)}</strong> <span>{means}</span>
          </li>
        ))}
      </ul>
      <p>{messages.text(level(tested.value), level(untested.value))}</p>
    </section>
  );
}
