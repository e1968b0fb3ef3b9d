import type { Formula } from './formula';
import { monthText } from './month-text';

/** How a sum up to a month is worked out. */
export function sumUpToFormula(upTo: string): Formula {
  return {
    id: 'sum-up-to-month',
    text: {
      en: `sum of the months recorded up to ${monthText(upTo).en}`,
      de: `Summe der bis ${monthText(upTo).de} verzeichneten Monate`,
    },
  };
}
