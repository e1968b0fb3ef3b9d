import type { Formula } from './formula';
import { growthFactor } from './index-series';
import type { Series } from './series';

/** How the factor of prices is worked out. */
export const pricesFormula: Formula = {
  id: 'factor-of-prices',
  text: {
    en: 'factor in current prices ÷ factor in constant prices',
    de: 'Faktor in jeweiligen Preisen ÷ Faktor in konstanten Preisen',
  },
};

/** What growth in money of the day is made of: nominal = real × prices. Plain factors. */
export interface SplitFactor {
  readonly nominal: number;
  readonly real: number;
  readonly prices: number;
}

/**
 * Splits the growth between two years, given in current and in constant prices of one currency and one edition, into what was
 * bought more and what prices added. Null where one of them has no factor, or shrank to nothing.
 */
export function splitFactor(
  current: Series,
  constant: Series,
  from: number,
  to: number,
): SplitFactor | null {
  const nominal = growthFactor(current, from, to);
  const real = growthFactor(constant, from, to);
  if (nominal === null || real === null || real <= 0) return null;
  return { nominal, real, prices: nominal / real };
}
