import type { Formula } from '../../domain/formula';
import type { Series } from '../../domain/series';
import type { UnitId } from '../../domain/unit';
import type { Words } from '../../language/words';

/** How a change between two years is said: in percentage points, in per cent of the first value, or as a factor. */
export type ChangeKind = 'points' | 'percent' | 'factor';

/** The kind of change that suits a unit: percentages differ by points, an index by a factor, all else by a part of itself. */
export function changeKind(unit: UnitId): ChangeKind {
  switch (unit) {
    case 'percent-of-gdp':
    case 'percent':
    case 'percent-change':
      return 'points';
    case 'ratio':
      return 'factor';
    case 'national-million':
    case 'usd-million':
    case 'eur-million':
    case 'international-million':
    case 'usd':
    case 'eur-billion':
    case 'persons':
    case 'thousand-persons':
    case 'national-per-international-dollar':
      return 'percent';
    default:
      return unit satisfies never;
  }
}

const formulas: Readonly<Record<ChangeKind, Formula>> = {
  points: {
    id: 'change-points',
    text: {
      en: 'change = value of the last year − value of the first year',
      de: 'Veränderung = Wert des letzten Jahres − Wert des ersten Jahres',
    },
  },
  percent: {
    id: 'change-percent',
    text: {
      en: 'change = 100 × (value of the last year ÷ value of the first year − 1)',
      de: 'Veränderung = 100 × (Wert des letzten Jahres ÷ Wert des ersten Jahres − 1)',
    },
  },
  factor: {
    id: 'change-factor',
    text: {
      en: 'change = value of the last year ÷ value of the first year',
      de: 'Veränderung = Wert des letzten Jahres ÷ Wert des ersten Jahres',
    },
  },
};

/** The change from one value to another, unrounded; null where one is missing, or no part of the first can be formed (≤ 0). */
export function changeBetween(
  from: number | null,
  to: number | null,
  kind: ChangeKind,
): number | null {
  if (from === null || to === null) return null;
  if (kind === 'points') return to - from;
  if (from <= 0) return null;
  return kind === 'factor' ? to / from : 100 * (to / from - 1);
}

/** Whether a change is one up (1), down (-1) or none (0). Differences that only the computer's arithmetic makes are none. */
export function changeSign(change: number, kind: ChangeKind): -1 | 0 | 1 {
  const difference = kind === 'factor' ? change - 1 : change;
  if (Math.abs(difference) < 1e-9) return 0;
  return difference > 0 ? 1 : -1;
}

/** A change without the word of its kind: `+2.82`, `+95 %`, `×1.69`. */
export function changeText(change: number, unit: UnitId, { format }: Words): string {
  const kind = changeKind(unit);
  if (kind === 'factor') return format.factor(change);
  const sign = changeSign(change, kind) > 0 ? '+' : '';
  if (kind === 'points') return sign + format.number(change, unit === 'percent-of-gdp' ? 2 : 1);
  return sign + format.percent(change, Math.abs(change) < 0.95 ? 1 : 0);
}

/** A series of which a change is shown, with how that is worked out. */
export function withChange(series: Series, kind: ChangeKind): Series {
  return {
    ...series,
    derivation: {
      formulas: [...(series.derivation?.formulas ?? []), formulas[kind]],
      inputs: series.derivation?.inputs ?? [series.key],
    },
  };
}
