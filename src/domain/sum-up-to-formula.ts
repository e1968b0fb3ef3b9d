import type { Formula } from './formula';

/** How a sum up to a month is worked out. */
export function sumUpToFormula(upTo: string): Formula {
  return {
    id: 'sum-up-to-month',
    text: {
      en: `sum of the months recorded up to ${upTo}`,
      de: `Summe der bis ${upTo} verzeichneten Monate`,
    },
  };
}
