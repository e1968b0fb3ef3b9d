import { tableWords } from '../../language/table-words';
import type { Words } from '../../language/words';
import type { MultiplesModel } from '../forms/multiples-types';
import type { ModelTable } from './model-table';

/** A row a cell, in the order of drawing, with every year of the range. */
export function multiplesTable({ cells, years }: MultiplesModel, { language }: Words): ModelTable {
  const [from, to] = years;
  return {
    columns: [
      tableWords[language].columns.entity,
      ...Array.from({ length: to - from + 1 }, (_, at) => `${from + at}`),
    ],
    rows: cells.map(({ name, points }) => ({
      head: name,
      cells: points.map(({ text, status }) => ({ text, status })),
    })),
  };
}
