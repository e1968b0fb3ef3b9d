import { tableWords } from '../../language/table-words';
import type { Words } from '../../language/words';
import type { WaterfallModel } from '../forms/waterfall-types';
import type { ModelTable } from './model-table';

/** A waterfall as a table: a row a year with what its amount is the difference of, and its sums. */
export function waterfallTable(model: WaterfallModel, { messages, language }: Words): ModelTable {
  const { heads, steps, sums, asideLabel, parts } = model;
  const blank = { text: '', status: null };
  return {
    columns: [
      tableWords[language].columns.year,
      ...heads.of,
      heads.balance,
      ...parts.map(({ name }) => name),
      heads.running,
    ],
    rows: [
      ...steps.map(({ year, aside, ofTexts, text, running, status, value, pieces }) => ({
        head: aside ? `${year} (${asideLabel})` : `${year}`,
        cells: [
          ...ofTexts.map((one) => ({ text: one, status: null })),
          { text: value === null ? messages.figure.missing : text, status },
          ...parts.map(({ name }) => ({
            text: pieces.find((piece) => piece.name === name)?.text ?? '–',
            status: null,
          })),
          { text: running, status: value === null ? ('O' as const) : null },
        ],
      })),
      ...sums.map(({ name, text, status }) => ({
        head: name,
        cells: [blank, blank, { text, status }, ...parts.map(() => blank), blank],
      })),
    ],
  };
}
