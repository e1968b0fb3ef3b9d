import { Fragment } from 'react';
import { pathDefaults } from '../../catalogue/path';
import type { PathState } from '../../charts/path/path-state';
import { setPercent } from '../../charts/path/path-words';
import { spendingGrowth } from '../../domain/path/growth';
import type { PathPlan } from '../../domain/path/plan';
import { moneyIn } from '../../domain/path/values';
import { isEstimate } from '../../domain/status';
import { TableRegion } from '../../figure/table-region';
import type { PathMessages } from '../../language/path/path-messages';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';
import { editionShort, moneyText } from './path-texts';

interface Props {
  readonly plan: PathPlan;
  readonly state: PathState;
  readonly messages: PathMessages;
}

/** The formula with the numbers filled in, step by step, and the growth it takes at other growths of GDP. */
export function Working({ plan, state, messages }: Props) {
  const words = useWords();
  const { working } = messages;
  return (
    <section className="path-section" aria-labelledby="path-working">
      <h2 id="path-working">{working.title}</h2>
      <p className="path-lead">{working.lead}</p>
      <ol className="path-steps">
        {stepsOf(plan, state, messages, words).map(({ what, sum }) => (
          <li key={what}>
            <span>
              <Raised text={what} />
            </span>
            <span className="path-sum">
              <Raised text={sum} />
            </span>
          </li>
        ))}
      </ol>
      <p className="path-lead">{working.paths}</p>
      <OtherGrowth plan={plan} state={state} messages={messages} />
    </section>
  );
}

/** A formula in which what stands in `^{…}` is an exponent. */
function Raised({ text }: { text: string }) {
  const [base, ...powers] = text.split('^{');
  return (
    <>
      {base}
      {powers.map((part) => {
        const end = part.indexOf('}');
        return (
          <Fragment key={part}>
            <sup>{part.slice(0, end)}</sup>
            {part.slice(end + 1)}
          </Fragment>
        );
      })}
    </>
  );
}

interface Step {
  readonly what: string;
  readonly sum: string;
}

function stepsOf(
  plan: PathPlan,
  state: PathState,
  { working }: PathMessages,
  words: Words,
): readonly Step[] {
  const { number, percent } = words.format;
  const { start, growth, years } = plan;
  const share = number(start.share, 5);
  const factor = (rate: number) => number(1 + rate / 100, 4);
  const estimate = isEstimate(start.status);
  const end = moneyIn(plan, 'constant', state.by);
  const climb: Step = {
    what: working.growth,
    sum: `(${number(state.target, 2)} ÷ ${share})^{1 ÷ ${years}} × ${factor(growth.gdp)} − 1 = ${percent(growth.nominal)}`,
  };
  const hold: Step = { what: working.holding, sum: percent(growth.nominal) };
  return [
    {
      what: (start.amounts === null ? working.published : working.share)(
        start.year,
        estimate,
        editionShort(state.edition, words),
      ),
      sum:
        start.amounts === null
          ? percent(start.share, 5)
          : `${number(start.amounts.expenditure, 0)} ÷ ${number(start.amounts.gdp, 0)} = ${percent(start.share, 5)}`,
    },
    {
      what: working.nominal,
      sum: `${factor(state.growth)} × ${factor(state.inflation)} − 1 = ${percent(growth.gdp)}`,
    },
    { what: working.years, sum: `${state.by} − ${start.year} = ${years}` },
    plan.kind === 'climb' ? climb : hold,
    {
      what: working.real,
      sum: `${factor(growth.nominal)} ÷ ${factor(state.inflation)} − 1 = ${percent(growth.real)}`,
    },
    ...(start.money === null || end === null
      ? []
      : [
          {
            what: working.money,
            sum: `${moneyText(start.money, state, words)} × ${factor(growth.nominal)}^{${years}} = ${moneyText(end, state, words)}`,
          },
        ]),
  ];
}

/** How the answer changes with the nominal growth of GDP, which is all that counts of growth and inflation before inflation is taken off. */
function OtherGrowth({ plan, state, messages }: Props) {
  const words = useWords();
  const { working } = messages;
  const { percent } = words.format;
  const { start, end, years } = plan;
  const caption = working.otherCaption(percent(start.share), percent(end), state.by);
  const found = pathDefaults.nominal.map((gdp) => ({
    gdp,
    growth: spendingGrowth(start.share, end, years, { growth: gdp, inflation: 0 }),
  }));
  return (
    <>
      <h3>{working.otherTitle}</h3>
      <p className="path-lead">{caption}</p>
      <TableRegion caption={caption} className="path-table path-other">
        <thead>
          <tr>
            <th scope="col">{working.otherGdp}</th>
            {found.map(({ gdp }) => (
              <th scope="col" key={gdp}>
                {setPercent(gdp, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{working.otherSpending}</th>
            {found.map(({ gdp, growth }) => (
              <td key={gdp}>{growth === null ? '–' : percent(growth.nominal, 1)}</td>
            ))}
          </tr>
        </tbody>
      </TableRegion>
    </>
  );
}
