import { findEntity } from '../../catalogue/entities';
import { getTarget } from '../../catalogue/targets';
import { asPublishedSpec } from '../../charts/editions/as-published-spec';
import { targetIn } from '../../charts/editions/comparable';
import { type Vintage, vintagesOf } from '../../charts/editions/vintages';
import { writeChange, writeValue } from '../../charts/editions/write-value';
import { useBook } from '../../figure/use-book';
import { useWords } from '../../language/words-context';
import type { SectionProps } from './section-props';

/** The answer in a sentence: what the year’s figure was, one publication after the other, and how far they lie apart. */
export function Answer({ state, messages }: SectionProps) {
  const words = useWords();
  const book = useBook(asPublishedSpec(state));
  const entity = findEntity(state.entity);
  if (book === null || entity === null) return null;
  const { measure, year } = state;
  const name = words.say(entity.name);
  const target = targetIn(measure, year);
  const level = target === null ? null : getTarget(target).value;
  const known = vintagesOf(book, state).flatMap((one) =>
    one.value === null ? [] : [{ ...one, value: one.value }],
  );
  const write = ({ value, decimals }: Pick<Vintage, 'decimals'> & { value: number }) =>
    writeValue(value, measure, words, { decimals, level, entity });
  const [first] = known;
  const last = known.at(-1);
  const when = (one: Vintage) => words.format.date(one.published);
  if (first === undefined || last === undefined) {
    const text =
      entity.armedForces === false
        ? messages.answer.noForces(name)
        : messages.answer.none(name, year);
    return <p className="editions-answer">{text}</p>;
  }
  if (known.length === 1) {
    return (
      <p className="editions-answer">
        {messages.answer.once(name, year, write(first), when(first))}
      </p>
    );
  }
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const lowest = sorted[0] ?? first;
  const highest = sorted.at(-1) ?? last;
  const path = known.map(write).join(' → ');
  return (
    <p className="editions-answer">
      {messages.answer.path(name, year, known.length, path, when(first), when(last))}{' '}
      {messages.answer.apart(
        write(lowest),
        write(highest),
        writeChange(lowest.value, highest.value, measure, words).replace(/^\+/, ''),
      )}
    </p>
  );
}
