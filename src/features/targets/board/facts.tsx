import type { BoardRow } from '../../../charts/targets/board';
import type { YearCount } from '../../../charts/targets/counts';
import { canSortByMoney } from '../../../charts/targets/state';
import { pricesOf, rangeText } from '../../../charts/targets/target-words';
import { testedCount } from '../../../domain/count-verdicts';
import { sumOfGaps } from '../../../domain/target-margins';
import { type KeyFact, KeyFacts } from '../../../figure/key-facts';
import type { TargetsMessages } from '../../../language/targets/targets-messages';
import type { Words } from '../../../language/words';
import { useWords } from '../../../language/words-context';
import { marginText } from './score-texts';
import type { Board } from './use-board';

type FactsMessages = TargetsMessages['facts'];

/** What the table adds up to: the count of the year shown and at the other end of the years, what those below lack, and who is closest to the line. */
export function Facts({ board, messages }: { board: Board; messages: FactsMessages }) {
  const words = useWords();
  const facts = [
    ...(board.count === null ? [] : reached(board.count, messages)),
    ...otherEnd(board, messages),
    ...lacking(board, messages, words),
    ...closest(board, messages, words),
  ];
  return <KeyFacts label={messages.label} facts={facts} className="targets-facts" />;
}

/** How many reach the target in a year; nothing where nobody can be tested. */
function reached(count: YearCount, messages: FactsMessages): readonly KeyFact[] {
  if (testedCount(count) === 0) return [];
  const range = rangeText(count);
  return [
    {
      number: range,
      unit: messages.of(testedCount(count)),
      means: messages.other(range, count.year, count.estimate),
    },
  ];
}

/** The first year of the edition; seen from that, the last. */
function otherEnd({ state, counts }: Board, messages: FactsMessages): readonly KeyFact[] {
  const first = counts[0];
  const other = first?.year === state.year ? counts.at(-1) : first;
  return other === undefined || other.year === state.year ? [] : reached(other, messages);
}

function lacking(
  { state, rows }: Board,
  messages: FactsMessages,
  words: Words,
): readonly KeyFact[] {
  const prices = pricesOf(state.money, words);
  if (prices === null || !canSortByMoney(state.money)) return [];
  const below = counted(rows).filter(({ test }) => test.verdict === 'below');
  const gaps = below.flatMap(({ gap }) => gap ?? []);
  const unit = gaps[0]?.unit;
  if (unit === undefined || gaps.length < below.length) return [];
  return [
    {
      number: words.format.value(sumOfGaps(gaps.map(({ amount }) => amount)), unit),
      unit: '',
      means: messages.lacking(below.length, prices),
    },
  ];
}

function closest({ rows }: Board, messages: FactsMessages, words: Words): readonly KeyFact[] {
  const tested = counted(rows).flatMap((row) =>
    row.test.margin === null ? [] : [{ row, margin: row.test.margin }],
  );
  const [near] = tested.toSorted((a, b) => Math.abs(a.margin) - Math.abs(b.margin));
  if (near === undefined) return [];
  const name = words.say(near.row.entity.name);
  const within = near.row.test.verdict === 'within-rounding';
  return [
    {
      number: marginText(near.margin, words.format),
      unit: messages.points,
      means: within ? messages.closestWithin(name) : closestText(near.row, name, messages, words),
    },
  ];
}

function closestText(
  { gap }: BoardRow,
  name: string,
  messages: FactsMessages,
  { format }: Words,
): string {
  if (gap === null) return messages.closest(name);
  const money = format.value(Math.abs(gap.amount), gap.unit, gap.currency);
  return messages.closestBy(name, money, gap.amount >= 0);
}

function counted(rows: readonly BoardRow[]): readonly BoardRow[] {
  return rows.filter(({ standing }) => standing === 'counted');
}
