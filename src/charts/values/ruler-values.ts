import type { RulerModel } from '../forms/ruler-types';
import type { ShownValue } from './shown-value';

/** Every factor, with the two values it is of as they are written. */
export function rulerValues({ groups, years }: RulerModel): readonly ShownValue[] {
  return groups.flatMap((group) =>
    group.rows.map(({ name, key, factor, from, to, text, estimated }) => ({
      name: `${group.name}: ${name}`,
      key,
      year: years[1],
      value: factor,
      status: factor === null ? 'O' : estimated ? 'E' : 'A',
      unit: 'ratio',
      note: factor === null ? text : `${years[0]}: ${from.text}; ${years[1]}: ${to.text}`,
    })),
  );
}
