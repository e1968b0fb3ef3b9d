import { ukraineSupport } from '../../catalogue/ukraine-support';
import { percent } from '../../charts/ukraine/amounts';
import { donorFacts } from '../../charts/ukraine/donor-facts';
import { type Donor, isState } from '../../charts/ukraine/donors';
import { shownKind, type UkraineState } from '../../charts/ukraine/state';
import type { AnswerMessages } from '../../language/ukraine/ukraine-messages';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';

/** What the page asks, answered in sentences that are computed. */
export function Answer({
  donors,
  state,
  messages,
}: {
  /** Null while they are read. */
  donors: readonly Donor[] | null;
  state: UkraineState;
  messages: AnswerMessages;
}) {
  const words = useWords();
  const text = donors === null ? messages.loading : answerText(donors, state, messages, words);
  return <p className="lead">{text}</p>;
}

function answerText(
  donors: readonly Donor[],
  state: UkraineState,
  messages: AnswerMessages,
  words: Words,
): string {
  const { say, format } = words;
  const asked = donors.find(({ entity }) => entity.id === ukraineSupport.donor);
  const facts = donorFacts(donors, { ...state, unit: 'eur' });
  const month = format.date(monthOf(donors) ?? state.month);
  if (asked === undefined) return messages.loading;
  const name = say(asked.entity.name);
  if (facts === null) return messages.nothing(name, month);
  const did = messages.whats[state.what][shownKind(state)](written(facts.value, words));
  const { rankInEurope, firstInEurope } = facts;
  return [
    rankInEurope === 1
      ? messages.first(name, month, did)
      : messages.ranked(name, month, did, rankInEurope, withAmount(firstInEurope, words)),
    ...besideText(donors, state, [asked, firstInEurope], messages, words),
    ...shareText(asked, donors, messages, words),
  ].join(' ');
}

/** The month the sums go to, which is behind that of the address while new ones are read. */
function monthOf(donors: readonly Donor[]): string | undefined {
  return donors[0]?.sum.upTo;
}

function written(amount: number, { format }: Words): string {
  return format.value(amount, 'eur-billion');
}

function withAmount({ entity, amount }: Donor, words: Words): string {
  const name = words.say(entity.name);
  return amount === null ? name : `${name} (${written(amount, words)})`;
}

/** The donors in colour that were not named yet; the EU institutions where they are shown. */
function besideText(
  donors: readonly Donor[],
  { eu }: UkraineState,
  named: readonly Donor[],
  messages: AnswerMessages,
  words: Words,
): readonly string[] {
  const others = donors.filter(
    ({ entity, amount }) =>
      !named.some((one) => one.entity.id === entity.id) &&
      ukraineSupport.highlighted.some((id) => id === entity.id) &&
      amount !== null &&
      (eu || isState(entity)),
  );
  const names = others.map((one) => withAmount(one, words));
  return names.length === 0 ? [] : [messages.beside(words.format.list(names))];
}

function shareText(
  { percent: share, rank }: Donor,
  donors: readonly Donor[],
  messages: AnswerMessages,
  { format }: Words,
): readonly string[] {
  if (share === null || rank.percent === null) return [];
  const of = donors.filter((one) => one.rank.percent !== null).length;
  return [messages.share(percent(share, format), ukraineSupport.gdpYear, rank.percent, of)];
}
