import type { MultiplesModel } from '../forms/multiples-types';
import type { ShownValue } from './shown-value';

/** Every year of every cell. */
export function multiplesValues({ cells, unit }: MultiplesModel): readonly ShownValue[] {
  return cells.flatMap(({ name, key, points, remarks }) =>
    points.map(({ year, value, status }) => ({
      name,
      key,
      year,
      value,
      status,
      unit,
      note: remarks[0] ?? null,
    })),
  );
}
