import type { UnitId } from '../../../domain/unit';
import type { Format } from '../../../language/format';

/** How a change is told: percentages in points, an index as a factor, everything else in per cent. */
export type ChangeKind = 'points' | 'percent' | 'factor';

/** The kind of change of values in a unit. */
export function changeKind(unit: UnitId): ChangeKind {
  switch (unit) {
    case 'percent-of-gdp':
    case 'percent':
    case 'percent-change':
      return 'points';
    case 'ratio':
      return 'factor';
    default:
      return 'percent';
  }
}

/** The change from a first value to a last; null where either is missing, or the first is zero or less and nothing can be divided by it. */
export function changeOf(
  first: number | null,
  last: number | null,
  kind: ChangeKind,
): number | null {
  if (first === null || last === null) return null;
  if (kind === 'points') return last - first;
  if (first <= 0) return null;
  return kind === 'factor' ? last / first : 100 * (last / first - 1);
}

/** A change as a cell writes it; points have the decimals of the values they are of. */
export function changeText(
  value: number,
  kind: ChangeKind,
  decimals: number,
  format: Format,
): string {
  if (kind === 'factor') return format.factor(value);
  return signed(value, kind === 'points' ? decimals : 1, format);
}

/** A difference with its sign, unless it rounds to nothing. */
export function signed(value: number, decimals: number, format: Format): string {
  const rounds = Math.round(value * 10 ** decimals);
  return `${rounds > 0 ? '+' : ''}${format.number(value, decimals)}`;
}

/** A target's margin in points, with four decimals where two would hide it. */
export function marginText(margin: number, format: Format): string {
  return signed(margin, margin !== 0 && Math.abs(margin) < 0.01 ? 4 : 2, format);
}
