// @vitest-environment node

import { expect, test } from 'vitest';
import { moneyMargin } from '../../src/domain/evaluate-target';
import { partMargin, sumOfGaps } from '../../src/domain/target-margins';
import { fc } from '../support/properties';

test('17 % of 1,000 for equipment lacks 30 against 20 %, and 25 % has 50 more', () => {
  expect(partMargin(1000, 17, 20)).toBe(-30);
  expect(partMargin(1000, 25, 20)).toBe(50);
});

test('what one has too much makes up for nobody’s gap', () => {
  expect(sumOfGaps([-30, 50, -5])).toBe(35);
  expect(sumOfGaps([50])).toBe(0);
  expect(sumOfGaps([])).toBe(0);
});

test('scaling spending and GDP alike scales the gap and leaves its sign', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 2, max: 9 }), (spent, gdp, factor) => {
      const gap = moneyMargin(spent, (100 * spent) / gdp, 2);
      const scaled = moneyMargin(spent * factor, (100 * spent * factor) / (gdp * factor), 2);
      expect(scaled).toBeCloseTo(gap * factor, 3);
      expect(gap).toBeCloseTo(spent - 0.02 * gdp, 3);
    }),
  );
});
