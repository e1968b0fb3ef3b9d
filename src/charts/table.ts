import type { TargetResult } from '../domain/evaluate-target';
import type { Language } from '../domain/text';
import { tableWords } from '../language/table-words';
import { verdictWords } from '../language/verdict-words';
import type { Words } from '../language/words';
import type { ChartModel } from './forms/forms';
import type { BarModel, LineModel } from './model';
import { dumbbellTable } from './tables/dumbbell-table';
import { mapTable } from './tables/map-table';
import type { ModelTable } from './tables/model-table';
import { multiplesTable } from './tables/multiples-table';
import { rulerTable } from './tables/ruler-table';
import { scatterTable } from './tables/scatter-table';
import { stackTable } from './tables/stack-table';
import { vintagesTable } from './tables/vintages-table';
import { waterfallTable } from './tables/waterfall-table';

/** Turns the model that is drawn into a table. */
export function buildTable(model: ChartModel, words: Words): ModelTable {
  switch (model.form) {
    case 'line':
      return lineTable(model, words);
    case 'bar':
      return barTable(model, words);
    case 'dumbbell':
      return dumbbellTable(model, words);
    case 'scatter':
      return scatterTable(model, words);
    case 'stack':
      return stackTable(model, words);
    case 'multiples':
      return multiplesTable(model, words);
    case 'map':
      return mapTable(model, words);
    case 'ruler':
      return rulerTable(model);
    case 'waterfall':
      return waterfallTable(model, words);
    case 'vintages':
      return vintagesTable(model, words);
    default:
      return model satisfies never;
  }
}

function lineTable({ lines, years }: LineModel, { messages, language }: Words): ModelTable {
  const [from, to] = years;
  const rows = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return {
    columns: [tableWords[language].columns.year, ...lines.map(({ name }) => name)],
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

function barTable(
  { bars, target, year, named }: BarModel,
  { format, language }: Words,
): ModelTable {
  const { columns } = tableWords[language];
  const tested = target !== null && bars.some(({ result }) => result !== null) ? target : null;
  return {
    columns: [
      named?.bar ?? columns.entity,
      named?.value ?? `${year}`,
      ...(tested === null ? [] : [tested.label]),
    ],
    rows: bars.map(({ name, text, status, result, remark }) => ({
      head: name,
      cells: [
        { text, status },
        ...(tested === null
          ? []
          : [{ text: remark ?? verdictText(result, language, format.number), status: null }]),
      ],
    })),
  };
}

function verdictText(
  result: TargetResult | null,
  language: Language,
  number: Words['format']['number'],
): string {
  if (result === null) return '';
  const verdict = verdictWords[language][result.verdict];
  return result.margin === null ? verdict : `${verdict} (${signed(result.margin, number)})`;
}

function signed(value: number, number: (value: number, decimals: number) => string): string {
  const decimals = Math.abs(value) < 0.01 ? 4 : 2;
  return `${value > 0 ? '+' : ''}${number(value, decimals)}`;
}
