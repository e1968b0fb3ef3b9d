import type { RulerModel } from '../forms/ruler-types';
import type { ModelTable } from './model-table';

/** A ruler as a table: the two values behind every factor. */
export function rulerTable({ groups, years, words }: RulerModel): ModelTable {
  return {
    columns: [words.definition, `${years[0]}`, `${years[1]}`, words.factor],
    rows: groups.flatMap(({ name, rows }) =>
      rows.map((rule) => ({
        head: `${name}: ${rule.name}`,
        cells: [rule.from, rule.to, { text: rule.text, status: null }],
      })),
    ),
  };
}
