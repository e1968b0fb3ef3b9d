import type { Words } from '../../language/words';
import type { MapModel } from '../forms/map-types';
import type { ModelTable } from './model-table';

/** To be tabulated. */
export function mapTable(_model: MapModel, _words: Words): ModelTable {
  return { columns: [], rows: [] };
}
