import { getTarget } from '../../../catalogue/targets';
import { goalOf, rangeText } from '../../../charts/targets/target-words';
import type { Ally } from '../../../charts/targets/verdicts';
import { testedCount } from '../../../domain/count-verdicts';
import { yearFraction } from '../../../domain/target';
import type { TargetsMessages } from '../../../language/targets/targets-messages';
import type { Words } from '../../../language/words';
import { useWords } from '../../../language/words-context';
import type { Board } from './use-board';

type AnswerMessages = TargetsMessages['answer'];

/** What the page asks, answered in sentences that are computed. */
export function Answer({ board, messages }: { board: Board | null; messages: AnswerMessages }) {
  const words = useWords();
  return (
    <p className="lead">{board === null ? messages.loading : answer(board, messages, words)}</p>
  );
}

/** More names than these are told as a number. */
const mostNamed = 4;

function answer(board: Board, messages: AnswerMessages, words: Words): string {
  const { state, count, rows } = board;
  const goal = goalOf(state.target, words);
  if (count === null || testedCount(count) === 0) return messages.nothing(goal, state.year);
  const { agreed, by } = getTarget(state.target);
  const names = (all: readonly Ally[]) => words.format.list(all.map(({ name }) => words.say(name)));
  const below = rows
    .filter(({ standing, test }) => standing === 'counted' && test.verdict === 'below')
    .map(({ entity }) => entity);
  const few = (all: readonly Ally[]) => all.length > 0 && all.length <= mostNamed;
  const many = (all: readonly Ally[]) => all.length > mostNamed;
  return [
    messages.met(rangeText(count), testedCount(count), goal, state.year, count.estimate),
    ...(count.near.length === 0 ? [] : [messages.near(names(count.near))]),
    ...(few(below) ? [messages.below(names(below))] : []),
    ...(many(below) ? [messages.belowMany(below.length)] : []),
    ...(few(count.without) ? [messages.without(names(count.without))] : []),
    ...(many(count.without) ? [messages.withoutMany(count.without.length)] : []),
    ...(state.year < Math.floor(yearFraction(agreed))
      ? [messages.hindsight(state.year, words.format.date(agreed))]
      : []),
    ...(by !== null && by > state.year ? [messages.by(by)] : []),
  ].join(' ');
}
