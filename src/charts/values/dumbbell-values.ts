import type { DumbbellModel } from '../forms/dumbbell-types';
import type { ShownValue } from './shown-value';

/** Both ends of every row; only one where one year is shown. */
export function dumbbellValues({ rows, years, unit }: DumbbellModel): readonly ShownValue[] {
  const single = years[0] === years[1];
  return rows.flatMap(({ name, key, from, to, gap }) =>
    (single ? [to] : [from, to]).map(({ year, value, status }) => ({
      name,
      key,
      year,
      value,
      status,
      unit,
      note: gap,
    })),
  );
}
