import { story } from '../../catalogue/story';
import type { GuideFacts } from '../../charts/guide/guide-facts';
import { buildSources } from '../../charts/model/build-sources';
import type { Series } from '../../domain/series';
import { pricesFormula } from '../../domain/split-factor';
import { SourceLine } from '../../figure/source-line';
import type { GuideMessages } from '../../language/guide/guide-messages';
import { useWords } from '../../language/words-context';
import { Equation } from './equation';

/** Why the four differ: prices, exchange rates, the economy, each with its numbers. */
export function WhyStep({
  facts,
  series,
  messages,
}: {
  facts: GuideFacts | null;
  series: readonly Series[] | null;
  messages: GuideMessages;
}) {
  const words = useWords();
  const { format } = words;
  const { why } = messages;
  if (facts === null || series === null) return <p>{messages.missing}</p>;
  const { factors, split, economy, rate, money, keptUp } = facts;
  const euros = (million: number) => format.money(million, story.currency);
  const factor = (value: number) => format.factor(value);
  const { from, to } = story.window;
  const prices = why.prices({
    first: euros(money.first),
    last: euros(money.last),
    nominal: factor(split.nominal),
    prices: factor(split.prices),
    basket: format.number(100 * split.prices, 0),
    keptUp: euros(keptUp),
    real: factor(split.real),
    from,
    to,
  });
  const dollars = why.dollars({
    dollars: factor(factors.dollars),
    euros: factor(factors.euros),
    rate: factor(rate),
    change: rate < 1 ? 'fewer' : 'more',
    from,
    to,
  });
  const compared = why.economy({
    percent: format.percent(100 * (economy - 1), 1),
    economy: factor(economy),
    real: factor(factors.constant),
    share: factor(factors.share),
  });
  const { parts } = why;
  return (
    <div className="guide-text">
      <p>{why.lead}</p>
      <h3>{why.pricesTitle}</h3>
      <Equation
        total={[factor(split.nominal), parts.nominal]}
        parts={[
          [factor(split.real), parts.real],
          [factor(split.prices), parts.prices],
        ]}
        sign="·"
      />
      {prices.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h3>{why.dollarsTitle}</h3>
      <Equation
        total={[factor(factors.dollars), parts.dollars]}
        parts={[
          [factor(factors.euros), parts.nominal],
          [factor(rate), parts.rate],
        ]}
        sign="·"
      />
      <p>{dollars}</p>
      <h3>{why.economyTitle}</h3>
      <Equation
        total={[factor(factors.share), parts.share]}
        parts={[
          [factor(factors.constant), parts.real],
          [factor(economy), parts.economy],
        ]}
        sign="÷"
      />
      {compared.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <SourceLine sources={sourcesOf(series, words)} />
    </div>
  );
}

/** The editions, with how the parts are worked out. */
function sourcesOf(series: readonly Series[], words: ReturnType<typeof useWords>) {
  const { sources } = buildSources(series, words);
  return sources.map((source) => ({
    ...source,
    formulas: [...source.formulas, words.say(pricesFormula.text)],
  }));
}
