import { type KeyFact, KeyFacts } from '../../figure/key-facts';
import type { PillarMessages } from '../../language/pillar/pillar-messages';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';
import type { Dated, PillarFacts } from './pillar-facts';

/** The key numbers as a row of facts: the number, its price base, what it means, and where it comes from. */
export function KeyNumbers({
  facts,
  messages,
  source,
}: {
  facts: PillarFacts;
  messages: PillarMessages;
  source: string;
}) {
  const words = useWords();
  const told = [
    moneyFact(facts, messages, words),
    shareFact(facts, messages, words),
    growthFact(facts, messages, words),
    ofGdpFact(facts, messages, words),
  ].flatMap((fact) => fact ?? []);
  return <KeyFacts label={messages.facts.label} facts={told} source={source} />;
}

function moneyFact(
  { money }: PillarFacts,
  messages: PillarMessages,
  { format, say }: Words,
): KeyFact | null {
  if (money === null) return null;
  const { at, own, other } = money;
  return {
    number: format.value(own.value, 'usd-million'),
    unit: messages.facts.in(say(own.prices)),
    means: messages.facts.money(
      yearOf(at, messages),
      format.value(other.value, 'usd-million'),
      say(other.prices),
    ),
  };
}

function shareFact(
  { share }: PillarFacts,
  messages: PillarMessages,
  { format, say }: Words,
): KeyFact | null {
  if (share === null) return null;
  const { at, own, other } = share;
  return {
    number: format.percent(own.value, 1),
    unit: '',
    means: messages.facts.share(
      yearOf(at, messages),
      say(own.prices),
      format.percent(other.value, 1),
      say(other.prices),
    ),
  };
}

function growthFact(
  { growth }: PillarFacts,
  messages: PillarMessages,
  words: Words,
): KeyFact | null {
  if (growth === null) return null;
  const { at, other, later } = growth;
  const said = messages.facts;
  const then = later.map((one) => `${signed(one.value, words)} ${yearOf(one, messages)}`);
  return {
    number: signed(at.value, words),
    unit: '',
    means: [
      said.growth(yearOf(at, messages), signed(other, words)),
      ...(then.length === 0 ? [] : [said.later(words.format.list(then))]),
    ].join(' '),
  };
}

function ofGdpFact(
  { ofGdp }: PillarFacts,
  messages: PillarMessages,
  { format }: Words,
): KeyFact | null {
  if (ofGdp === null) return null;
  const { at, before, other } = ofGdp;
  return {
    number: format.percent(at.value),
    unit: '',
    means: messages.facts.ofGdp(
      yearOf(at, messages),
      format.percent(before.value),
      before.year,
      format.percent(other),
    ),
  };
}

function yearOf({ year, estimated }: Dated, { estimated: said }: PillarMessages): string {
  return estimated ? said(year) : `${year}`;
}

function signed(value: number, { format }: Words): string {
  return `${value > 0 ? '+' : ''}${format.percent(value, 1)}`;
}
