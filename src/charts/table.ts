import type { TargetResult } from '../domain/evaluate-target';
import type { ObservationStatus } from '../domain/status';
import type { Words } from '../language/words';
import type { BarModel, ChartModel, LineModel } from './model';

/** A cell of a figure's table. `status` is null where the cell is no published or computed value. */
export interface TableCell {
  readonly text: string;
  readonly status: ObservationStatus | null;
}

/** A figure as a table: what is drawn, number for number. */
export interface ModelTable {
  readonly columns: readonly string[];
  /** The first column is the row's head. */
  readonly rows: readonly { readonly head: string; readonly cells: readonly TableCell[] }[];
}

/** Turns the model that is drawn into a table. */
export function buildTable(model: ChartModel, words: Words): ModelTable {
  switch (model.form) {
    case 'line':
      return lineTable(model, words);
    case 'bar':
      return barTable(model, words);
    default:
      return model satisfies never;
  }
}

function lineTable({ lines, years }: LineModel, { messages }: Words): ModelTable {
  const [from, to] = years;
  const rows = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return {
    columns: [messages.figure.columns.year, ...lines.map(({ name }) => name)],
    rows: rows.map((year) => ({
      head: `${year}`,
      cells: lines.map(({ points }) => {
        const point = points.find((one) => one.year === year);
        return point === undefined
          ? { text: messages.figure.missing, status: 'O' as const }
          : { text: point.text, status: point.status };
      }),
    })),
  };
}

function barTable({ bars, target, year }: BarModel, { messages, format }: Words): ModelTable {
  const { columns } = messages.figure;
  return {
    columns: [columns.entity, `${year}`, ...(target === null ? [] : [target.label])],
    rows: bars.map(({ name, text, status, result, remark }) => ({
      head: name,
      cells: [
        { text, status },
        ...(target === null
          ? []
          : [{ text: remark ?? verdictText(result, messages, format.number), status: null }]),
      ],
    })),
  };
}

function verdictText(
  result: TargetResult | null,
  { verdicts }: Words['messages'],
  number: Words['format']['number'],
): string {
  if (result === null) return '';
  const verdict = verdicts[result.verdict];
  return result.margin === null ? verdict : `${verdict} (${signed(result.margin, number)})`;
}

function signed(value: number, number: (value: number, decimals: number) => string): string {
  const decimals = Math.abs(value) < 0.01 ? 4 : 2;
  return `${value > 0 ? '+' : ''}${number(value, decimals)}`;
}
