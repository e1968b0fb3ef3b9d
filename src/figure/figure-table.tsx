import type { ChartModel } from '../charts/forms/forms';
import { buildTable } from '../charts/table';
import { tableWords } from '../language/table-words';
import { useWords } from '../language/words-context';

/** The figure as a table: number for number what is drawn, each with its status. */
export function FigureTable({ model }: { model: ChartModel }) {
  const words = useWords();
  const { messages, language } = words;
  const table = buildTable(model, words);
  return (
    <section
      className="table-frame"
      tabIndex={0}
      aria-label={tableWords[language].caption(model.title)}
    >
      <table>
        <caption className="visually-hidden">{tableWords[language].caption(model.title)}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ head, cells }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={table.columns[at + 1]} data-missing={cell.status === 'O' ? '' : undefined}>
                  {cell.text}
                  {cell.status === null || quiet.has(cell.status) ? null : (
                    <span className="table-status"> {messages.statuses[cell.status]}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Statuses that need no word: a final value, and a missing one, whose text says it. */
const quiet: ReadonlySet<string> = new Set(['A', 'M', 'O']);
