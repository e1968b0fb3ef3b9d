import { tableWords } from '../../language/table-words';
import type { Words } from '../../language/words';
import type { ModelScatterRow, ScatterModel, ScatterPair } from '../forms/scatter-types';
import { scatterWords } from '../forms/scatter-words';
import type { ModelTable, TableCell } from './model-table';

/** The pairs of the year with the field each lies in, then the years of the ways that are drawn. */
export function scatterTable(model: ScatterModel, words: Words): ModelTable {
  const { columns } = scatterWords[words.language];
  const ways = model.rows.filter(({ emphasis }) => emphasis === 'highlighted');
  return {
    columns: [
      tableWords[words.language].columns.entity,
      columns.across(model.year),
      columns.up(model.year),
      columns.levels,
    ],
    rows: [
      ...model.rows.map((row) => ({
        head: row.name,
        cells: [...valuesOf(row.now), { text: levelsOf(row, model, words), status: null }],
      })),
      ...ways.flatMap(({ name, pairs }) =>
        pairs
          .filter(({ year }) => year < model.year)
          .map((pair) => ({
            head: `${name}, ${pair.year}`,
            cells: [...valuesOf(pair), { text: '', status: null }],
          })),
      ),
    ],
  };
}

function valuesOf({ across, up }: ScatterPair): readonly TableCell[] {
  return [across, up].map(({ text, status }) => ({ text, status }));
}

/** Several fields where only rounding decides. */
function levelsOf(row: ModelScatterRow, model: ScatterModel, words: Words): string {
  if (row.quadrants.length === 0) return scatterWords[words.language].notCounted;
  return row.quadrants.map((one) => model.quadrants[one].name).join(' / ');
}
