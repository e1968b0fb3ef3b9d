import { tableWords } from '../../language/table-words';
import type { Words } from '../../language/words';
import type { ModelStack, StackModel } from '../forms/stack-types';
import type { ModelTable, TableCell } from './model-table';

/** Stacks as a table: a row a stack, a column a part, and their sum where they are no parts of 100. */
export function stackTable(model: StackModel, { language }: Words): ModelTable {
  const { along, whole, parts, stacks, words } = model;
  const { year, entity } = tableWords[language].columns;
  const summed = !whole && parts.length > 1;
  const cells = ({ segments, total }: ModelStack): readonly TableCell[] => [
    ...segments.map(({ text, status }) => ({ text, status })),
    ...(summed ? [{ text: total?.text ?? words.missing, status: null }] : []),
  ];
  return {
    columns: [
      along === 'years' ? year : entity,
      ...parts.map(({ name }) => name),
      ...(summed ? [words.total] : []),
    ],
    rows: stacks.map((stack) => ({ head: stack.name, cells: cells(stack) })),
  };
}
