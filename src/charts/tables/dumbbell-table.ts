import { tableWords } from '../../language/table-words';
import type { Words } from '../../language/words';
import type { DumbbellEnd, DumbbellModel } from '../forms/dumbbell-types';
import type { ModelTable, TableCell } from './model-table';

/** Two years side by side as a table, with the change between them. */
export function dumbbellTable(model: DumbbellModel, { language }: Words): ModelTable {
  const { years, heads, rows } = model;
  const single = years[0] === years[1];
  const value = ({ text, status }: DumbbellEnd): TableCell => ({ text, status });
  return {
    columns: [
      tableWords[language].columns.entity,
      ...(single ? [heads.to.text] : [heads.from.text, heads.to.text, heads.changeInFull]),
    ],
    rows: rows.map(({ name, from, to, changeText }) => ({
      head: name,
      cells: single ? [value(to)] : [value(from), value(to), { text: changeText, status: null }],
    })),
  };
}
