import type { StackModel } from '../forms/stack-types';
import type { ShownValue } from './shown-value';

/** Every part of every stack. */
export function stackValues({ stacks, parts, along, unit }: StackModel): readonly ShownValue[] {
  return stacks.flatMap((stack) =>
    stack.segments.map(({ key, value, status }, at) => {
      const part = parts[at]?.name ?? '';
      const name = along === 'years' ? part : `${stack.name}: ${part}`;
      return { name, key, year: stack.year, value, status, unit, note: null };
    }),
  );
}
