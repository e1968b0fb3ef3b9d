import type { MapModel } from '../forms/map-types';
import type { ShownValue } from './shown-value';

/** The value of every ally. */
export function mapValues({ areas, year, unit }: MapModel): readonly ShownValue[] {
  return areas.map(({ name, key, value, status, remark }) => ({
    name,
    key,
    year,
    value,
    status,
    unit,
    note: remark,
  }));
}
