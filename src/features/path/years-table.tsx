import { pathDefaults } from '../../catalogue/path';
import { fanOf, shapesOf } from '../../charts/path/path-lines';
import { currencyOf } from '../../charts/path/path-money';
import type { PathState } from '../../charts/path/path-state';
import { nameOf, setPercent } from '../../charts/path/path-words';
import { agreedYears, lastYear } from '../../charts/path/path-years';
import type { PathPlan } from '../../domain/path/plan';
import { moneyIn, realMoneyIn, shareIn } from '../../domain/path/values';
import { isEstimate } from '../../domain/status';
import { TableRegion } from '../../figure/table-region';
import type { PathMessages } from '../../language/path/path-messages';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';

/** The path year by year: shares and money of both shapes, the fan, and the money at the prices of the start. */
export function YearsTable({
  plan,
  state,
  messages,
}: {
  plan: PathPlan;
  state: PathState;
  messages: PathMessages;
}) {
  const words = useWords();
  const { years } = messages;
  const { start } = plan;
  const shapes = shapesOf(plan);
  const fan = fanOf(plan);
  const hasMoney = start.money !== null;
  const caption = years.caption(
    nameOf(state.entity, words),
    setPercent(state.target, words),
    state.by,
  );
  const money = words.format.moneyUnit(currencyOf(state.entity, state.money), inBillions(plan));
  const rows = Array.from({ length: lastYear(state) - start.year + 1 }, (_, at) => start.year + at);
  return (
    <section className="path-section" aria-labelledby="path-years">
      <h2 id="path-years">{years.title}</h2>
      <TableRegion caption={caption} className="path-table">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {years.year}
            </th>
            <th scope="colgroup" colSpan={shapes.length}>
              {years.share}
            </th>
            {hasMoney ? (
              <th scope="colgroup" colSpan={shapes.length + (fan === null ? 1 : 2)}>
                {years.money(money)}
              </th>
            ) : null}
          </tr>
          <tr>
            {shapes.map((shape) => (
              <th scope="col" key={shape}>
                {years[shape]}
              </th>
            ))}
            {hasMoney ? (
              <>
                {shapes.map((shape) => (
                  <th scope="col" key={shape}>
                    {years[shape]}
                  </th>
                ))}
                {fan === null ? null : <th scope="col">{years.fan(pathDefaults.fan)}</th>}
                <th scope="col">{years.real(start.year)}</th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((year) => (
            <tr key={year} data-marked={remarkOf(year, plan, messages, words) !== ''}>
              <th scope="row">
                {year}
                <span className="path-mark">{remarkOf(year, plan, messages, words)}</span>
              </th>
              {shapes.map((shape) => (
                <td key={shape}>{words.format.number(shareIn(plan, shape, year), 2)}</td>
              ))}
              {hasMoney ? (
                <>
                  {shapes.map((shape) => (
                    <td key={shape}>{amount(moneyIn(plan, shape, year), plan, words)}</td>
                  ))}
                  {fan === null ? null : (
                    <td>
                      {[fan.slower, fan.faster]
                        .map((one) => amount(moneyIn(one, 'constant', year), plan, words))
                        .join(' – ')}
                    </td>
                  )}
                  <td>{amount(realMoneyIn(plan, 'constant', year), plan, words)}</td>
                </>
              ) : null}
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <p className="figure-note">{years.note}</p>
    </section>
  );
}

/** Whether the table’s money is in billions: where its start is at least one. */
function inBillions({ start }: PathPlan): boolean {
  return start.money !== null && start.money >= 1000;
}

function amount(value: number | null, plan: PathPlan, { format, messages }: Words): string {
  if (value === null) return messages.figure.missing;
  return inBillions(plan) ? format.number(value / 1000, 1) : format.number(value, 0);
}

/** What a year is: the start, the target’s, or one agreed by the alliance. */
function remarkOf(year: number, { start, aim }: PathPlan, messages: PathMessages, words: Words) {
  const { years, estimate } = messages;
  const agreed = agreedYears.find((one) => one.year === year);
  const first = isEstimate(start.status) ? `${years.start}, ${estimate}` : years.start;
  return [
    ...(year === start.year ? [first] : []),
    ...(year === aim.by ? [years.aim] : []),
    ...(agreed === undefined ? [] : [words.say(agreed.label)]),
  ].join(', ');
}
