import type { Words } from '../../language/words';
import type { ScatterModel } from '../forms/scatter-types';
import type { ModelTable } from './model-table';

/** To be tabulated. */
export function scatterTable(_model: ScatterModel, _words: Words): ModelTable {
  return { columns: [], rows: [] };
}
