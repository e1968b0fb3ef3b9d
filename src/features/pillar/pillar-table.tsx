import type { PillarSides } from '../../charts/pillar/pillar-series';
import type { PillarState } from '../../charts/pillar/pillar-state';
import { pricesOf } from '../../charts/pillar/pillar-words';
import { observationAt, type Series } from '../../domain/series';
import { isEstimate } from '../../domain/status';
import { TableRegion } from '../../figure/table-region';
import type { PillarMessages } from '../../language/pillar/pillar-messages';
import { useWords } from '../../language/words-context';

/** Both halves year by year: money, share of the sum, real growth, share of GDP. */
export function PillarTable({
  sides,
  state,
  messages: { table },
}: {
  sides: PillarSides;
  state: PillarState;
  messages: PillarMessages;
}) {
  const { say, format } = useWords();
  const [from, to] = state.years;
  const prices = say(pricesOf(state));
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const groups = [
    { head: table.money(prices), of: 'money', write: billions },
    { head: table.part, of: 'part', write: (value: number) => format.number(value, 1) },
    { head: table.growth, of: 'growth', write: (value: number) => format.number(value, 1) },
    { head: table.ofGdp, of: 'ofGdp', write: (value: number) => format.number(value, 2) },
  ] as const;
  return (
    <>
      <TableRegion caption={table.caption(prices, from, to)} className="pillar-table">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {table.year}
            </th>
            {groups.map(({ of, head }) => (
              <th key={of} scope="colgroup" colSpan={2}>
                {head}
              </th>
            ))}
          </tr>
          <tr>
            {groups.flatMap(({ of }) => [
              <th key={`${of} europe`} scope="col">
                {table.europe}
              </th>,
              <th key={`${of} america`} scope="col">
                {table.america}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {groups.flatMap(({ of, write }) => [
                <Value key={`${of} europe`} series={sides.europe[of]} year={year} write={write} />,
                <Value
                  key={`${of} america`}
                  series={sides.america[of]}
                  year={year}
                  write={write}
                />,
              ])}
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <p className="figure-note">{table.note(prices)}</p>
    </>
  );

  function billions(value: number): string {
    return format.number(value / 1000, value >= 99_950 ? 0 : 1);
  }
}

function Value({
  series,
  year,
  write,
}: {
  series: Series;
  year: number;
  write: (value: number) => string;
}) {
  const { messages } = useWords();
  const found = observationAt(series, year);
  if (found === null) return <td data-missing="">{messages.figure.missing}</td>;
  return (
    <td>
      {write(found.value)}
      {isEstimate(found.status) ? (
        <>
          <sup aria-hidden="true">e</sup>
          <span className="visually-hidden"> {messages.statuses[found.status]}</span>
        </>
      ) : null}
    </td>
  );
}
