import type { WaterfallModel } from '../forms/waterfall-types';
import type { ShownValue } from './shown-value';

/** The amount of every year, its parts where it has several, and the sums. */
export function waterfallValues({
  steps,
  sums,
  key,
  unit,
  heads,
  parts,
  asideLabel,
}: WaterfallModel): readonly ShownValue[] {
  return [
    ...steps.flatMap(({ year, value, status, aside, pieces }): readonly ShownValue[] => [
      { name: heads.balance, key, year, value, status, unit, note: aside ? asideLabel : null },
      ...(parts.length === 0 ? [] : pieces).map((piece) => ({
        name: `${heads.balance}: ${piece.name}`,
        key,
        year,
        value: piece.value,
        status,
        unit,
        note: null,
      })),
    ]),
    ...sums.map(({ name, value, status }) => ({
      name,
      key: null,
      year: null,
      value,
      status,
      unit,
      note: null,
    })),
  ];
}
