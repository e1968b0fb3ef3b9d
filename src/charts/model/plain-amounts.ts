import type { UnitId } from '../../domain/unit';
import type { Words } from '../../language/words';

/** Writes values without their unit, which stands once beside them: all money in the same one, as its axis has it. */
export type WriteAmount = (value: number) => string;

/**
 * How values that share an axis are written beside their marks: like `axisTexts` writes its ticks, with the decimals of the
 * figures. `highest`: the axis's largest size, which decides between millions and billions.
 */
export function plainAmounts(
  values: readonly number[],
  unit: UnitId,
  highest: number,
  { format }: Words,
): WriteAmount {
  const money = (inMillions: number): WriteAmount => {
    if (highest * inMillions < 1000) return (value) => format.number(value * inMillions, 0);
    const billions = (value: number) => (value * inMillions) / 1000;
    const least = Math.min(...values.map((value) => Math.abs(billions(value))));
    const decimals = least < 0.95 ? 2 : 1;
    return (value) => format.number(billions(value), decimals);
  };
  switch (unit) {
    case 'percent-of-gdp':
      return (value) => format.number(value, 2);
    case 'percent':
    case 'percent-change':
      return (value) => format.number(value, 1);
    case 'national-million':
    case 'usd-million':
    case 'eur-million':
    case 'international-million':
      return money(1);
    case 'eur-billion':
      return money(1000);
    case 'usd':
    case 'persons':
      return (value) => format.number(value, 0);
    case 'thousand-persons':
      return (value) => format.number(value * 1000, 0);
    case 'national-per-international-dollar':
      return (value) => format.number(value, 3);
    case 'ratio':
      return (value) => format.factor(value);
    default:
      return unit satisfies never;
  }
}
