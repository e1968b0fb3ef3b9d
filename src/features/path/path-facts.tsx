import { pathDefaults } from '../../catalogue/path';
import { fanOf } from '../../charts/path/path-lines';
import type { PathState } from '../../charts/path/path-state';
import { setPercent } from '../../charts/path/path-words';
import { agreedYears } from '../../charts/path/path-years';
import type { PathPlan } from '../../domain/path/plan';
import { beyondHolding, moneyIn, realMoneyIn, shareIn } from '../../domain/path/values';
import { isEstimate } from '../../domain/status';
import { type KeyFact, KeyFacts } from '../../figure/key-facts';
import type { PathMessages } from '../../language/path/path-messages';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';
import { editionText, moneyText } from './path-texts';

/** The key numbers of a path: growth before and after inflation, money, and where it stands in the year of review. */
export function PathFacts({
  plan,
  state,
  messages,
}: {
  plan: PathPlan;
  state: PathState;
  messages: PathMessages;
}) {
  const words = useWords();
  const facts = [
    ...growthFacts(plan, state, messages, words),
    ...moneyFact(plan, state, messages, words),
    ...reviewFact(plan, state, messages, words),
  ];
  return (
    <KeyFacts
      label={messages.facts.label}
      facts={facts}
      source={messages.facts.source(editionText(state.edition, words))}
      className="path-facts"
    />
  );
}

type FactsOf = (
  plan: PathPlan,
  state: PathState,
  messages: PathMessages,
  words: Words,
) => readonly KeyFact[];

const growthFacts: FactsOf = (plan, state, { facts }, words) => {
  const { percent } = words.format;
  const fan = fanOf(plan);
  const rate = ({ growth }: PathPlan) => percent(growth.nominal, 1);
  return [
    {
      number: rate(plan),
      unit: facts.aYear,
      means: facts.nominal(
        plan.start.year,
        state.by,
        fan === null
          ? null
          : { points: pathDefaults.fan, slower: rate(fan.slower), faster: rate(fan.faster) },
      ),
    },
    {
      number: percent(plan.growth.real, 1),
      unit: facts.aYear,
      means: facts.real(setPercent(state.inflation, words)),
    },
  ];
};

const moneyFact: FactsOf = (plan, state, { facts }, words) => {
  const { start } = plan;
  const end = moneyIn(plan, 'constant', state.by);
  const real = realMoneyIn(plan, 'constant', state.by);
  const beyond = beyondHolding(plan);
  if (start.money === null || end === null || real === null) return [];
  const money = (amount: number) => moneyText(amount, state, words);
  return [
    {
      number: money(end),
      unit: facts.inYear(state.by),
      means: facts.money({
        real: money(real),
        start: money(start.money),
        year: start.year,
        estimate: isEstimate(start.status),
        beyond: plan.kind === 'hold' || beyond === null ? null : money(beyond),
      }),
    },
  ];
};

/** The first of the agreed years that is still to come; nothing where none is. */
const reviewFact: FactsOf = (plan, state, { facts }, words) => {
  const next = agreedYears.find(({ year }) => year > plan.start.year);
  if (next === undefined) return [];
  const money = moneyIn(plan, 'constant', next.year);
  return [
    {
      number: words.format.percent(shareIn(plan, 'constant', next.year)),
      unit: facts.inYear(next.year),
      means: facts.agreed(
        words.say(next.name),
        money === null ? null : moneyText(money, state, words),
      ),
    },
  ];
};
