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
  if (told.length === 0) return null;
  return (
    <section className="facts" aria-label={messages.facts.label}>
      <dl>
        {told.map(({ id, number, unit, means }) => (
          <div className="fact" key={id}>
            <dt>
              <span className="fact-number">{number}</span>{' '}
              <span className="fact-unit">{unit}</span>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p className="facts-source">{source}</p>
    </section>
  );
}

interface Fact {
  readonly id: string;
  readonly number: string;
  readonly unit: string;
  readonly means: string;
}

function moneyFact(
  { money }: PillarFacts,
  messages: PillarMessages,
  { format, say }: Words,
): Fact | null {
  if (money === null) return null;
  const { at, own, other } = money;
  return {
    id: 'money',
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
): Fact | null {
  if (share === null) return null;
  const { at, own, other } = share;
  return {
    id: 'share',
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

function growthFact({ growth }: PillarFacts, messages: PillarMessages, words: Words): Fact | null {
  if (growth === null) return null;
  const { at, other, later } = growth;
  const said = messages.facts;
  const then = later.map((one) => `${signed(one.value, words)} ${yearOf(one, messages)}`);
  return {
    id: 'growth',
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
): Fact | null {
  if (ofGdp === null) return null;
  const { at, before, other } = ofGdp;
  return {
    id: 'of-gdp',
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
