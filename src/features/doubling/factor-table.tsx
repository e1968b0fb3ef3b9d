import { findEntity } from '../../catalogue/entities';
import type { DoublingMeasure } from '../../charts/doubling/doubling-measures';
import type { DoublingState } from '../../charts/doubling/doubling-state';
import { termWithSource } from '../../charts/doubling/doubling-words';
import { double, doublingTime, firstDoubled, type Known } from '../../domain/doubling';
import { isEstimate } from '../../domain/status';
import { TableRegion } from '../../figure/table-region';
import type { DoublingMessages } from '../../language/doubling/doubling-messages';
import { useWords } from '../../language/words-context';

interface TableProps {
  readonly measures: readonly DoublingMeasure[];
  readonly state: DoublingState;
  readonly messages: DoublingMessages;
}

/** Every definition with both values, the factor, the first year at twice the base, and the doubling time. */
export function FactorTable({ measures, state, messages }: TableProps) {
  const words = useWords();
  const { table } = messages;
  const { base, year } = state;
  const name = words.say(findEntity(state.entity)?.name ?? { en: '', de: '' });
  const families = [...new Set(measures.map(({ family }) => family))];
  const caption = table.caption(name, base, year);
  return (
    <>
      <TableRegion caption={caption} className="doubling-frame">
        <thead>
          <tr>
            <th scope="col">{table.definition}</th>
            <th scope="col">{base}</th>
            <th scope="col">{year}</th>
            <th scope="col">{table.factor}</th>
            <th scope="col">{table.first(base)}</th>
            <th scope="col">{table.time}</th>
          </tr>
        </thead>
        {families.map((family) => {
          const own = measures.filter((one) => one.family === family);
          const terms = [...new Set(own.map((one) => termWithSource(one, words)))];
          return (
            <tbody key={family}>
              <tr className="doubling-group">
                <th scope="rowgroup" colSpan={6}>
                  <span>{table.group[family](words.format.list(terms))}</span>
                </th>
              </tr>
              {own.map((one) => (
                <Row key={one.id} measure={one} state={state} messages={messages} />
              ))}
            </tbody>
          );
        })}
      </TableRegion>
      <p className="figure-note">
        {table.timeNote(base, year)}
        {measures.some(({ growth }) => growth.kind === 'grown' && growth.factor <= 1)
          ? ` ${table.neverNote}`
          : null}
      </p>
    </>
  );
}

function Row({
  measure: { names, series, currency, growth },
  state: { base, year },
  messages: { table },
}: {
  measure: DoublingMeasure;
  state: DoublingState;
  messages: DoublingMessages;
}) {
  const { say, format, messages } = useWords();
  const first = firstDoubled(series, base);
  const value = (known: Known | null) =>
    known === null ? (
      messages.figure.missing
    ) : (
      <>
        {format.value(known.value, series.unit, currency ?? undefined)}
        <Status status={known.status} />
      </>
    );
  const time = growth.kind === 'grown' ? doublingTime(growth.factor, year - base) : null;
  return (
    <tr>
      <th scope="row">{say(names.name)}</th>
      <td data-missing={growth.from === null ? '' : undefined}>{value(growth.from)}</td>
      <td data-missing={growth.to === null ? '' : undefined}>{value(growth.to)}</td>
      {growth.kind === 'grown' ? (
        <>
          <td className={growth.factor >= double ? 'doubling-twice' : undefined}>
            <span>{format.factor(growth.factor)}</span>
          </td>
          <td>
            {first === null ? (
              table.notYet
            ) : (
              <>
                {first.year}
                <Status status={first.status} />
              </>
            )}
          </td>
          <td>{time === null ? table.never : table.years(format.number(time, 1))}</td>
        </>
      ) : (
        <td data-missing="" colSpan={3}>
          {table.none[growth.kind]}
        </td>
      )}
    </tr>
  );
}

/** Says of a value that it is none of the final ones; nothing of those that are. */
function Status({ status }: { status: Known['status'] }) {
  const { messages } = useWords();
  return isEstimate(status) || status === 'B' || status === 'D' ? (
    <span className="table-status"> {messages.statuses[status]}</span>
  ) : null;
}
