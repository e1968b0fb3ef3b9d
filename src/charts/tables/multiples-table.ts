import type { Words } from '../../language/words';
import type { MultiplesModel } from '../forms/multiples-types';
import type { ModelTable } from './model-table';

/** To be tabulated. */
export function multiplesTable(_model: MultiplesModel, _words: Words): ModelTable {
  return { columns: [], rows: [] };
}
