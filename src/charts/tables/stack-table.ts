import type { Words } from '../../language/words';
import type { StackModel } from '../forms/stack-types';
import type { ModelTable } from './model-table';

/** To be tabulated. */
export function stackTable(_model: StackModel, _words: Words): ModelTable {
  return { columns: [], rows: [] };
}
