import type { Words } from '../../language/words';
import type { DumbbellModel } from '../forms/dumbbell-types';
import type { ModelTable } from './model-table';

/** To be tabulated. */
export function dumbbellTable(_model: DumbbellModel, _words: Words): ModelTable {
  return { columns: [], rows: [] };
}
