import type { VintagesModel } from '../forms/vintages-types';
import type { ShownValue } from './shown-value';

/** Every publication's figure for the year. */
export function vintagesValues({ rows, year, unit }: VintagesModel): readonly ShownValue[] {
  return rows.map(({ name, date, key, value, status }) => ({
    name: `${name}, ${date}`,
    key,
    year,
    value,
    status,
    unit,
    note: null,
  }));
}
