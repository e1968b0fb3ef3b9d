// @vitest-environment node

import { expect, test } from 'vitest';
import { rulerAxis } from '../../../src/charts/model/ruler-axis';
import { fc } from '../../support/properties';

test('a ruler spans at least from a half to three times', () => {
  expect(rulerAxis([]).ticks).toEqual([0.5, 1, 1.5, 2, 3]);
  expect(rulerAxis([1.63, 2.15]).ticks).toEqual([0.5, 1, 1.5, 2, 3]);
});

test('it is as long as its factors need', () => {
  expect(rulerAxis([14.9]).ticks).toEqual([0.5, 1, 1.5, 2, 3, 5, 10, 20]);
  expect(rulerAxis([0.3]).ticks).toEqual([0.25, 0.5, 1, 1.5, 2, 3]);
});

test('every factor above zero lies on its ruler, and the ticks rise', () => {
  const factor = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(fc.array(factor), (factors) => {
      const { span, ticks, marks } = rulerAxis(factors);
      for (const one of factors) {
        expect(one).toBeGreaterThanOrEqual(span[0]);
        expect(one).toBeLessThanOrEqual(span[1]);
      }
      expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
      for (const mark of marks) expect(mark >= span[0] && mark <= span[1]).toBe(true);
    }),
  );
});
