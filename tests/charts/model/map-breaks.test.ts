import { describe, expect, test } from 'vitest';
import { roundBreaks } from '../../../src/charts/model/map-breaks';
import { fc } from '../../support/properties';

const tens = Array.from({ length: 101 }, (_, at) => at);
const values = fc.array(fc.integer({ min: -5000, max: 500_000 }), { minLength: 1, maxLength: 60 });

describe('round breaks', () => {
  test('are the quartiles, rounded: 25, 50 and 75 of 0 to 100 are 20, 60 and 80 in steps of twenty', () => {
    expect(roundBreaks(tens, [])).toEqual([20, 60, 80]);
  });

  test('leave a fixed break as it is, without a rounded one beside it', () => {
    expect(roundBreaks(tens, [57])).toEqual([20, 57, 80]);
  });

  test('of values that are all the same there is none', () => {
    expect(roundBreaks([7, 7, 7], [])).toEqual([]);
  });

  test('rise, are at most five with two fixed ones, and leave no class without any value of all years', () => {
    fc.assert(
      fc.property(values, (found) => {
        const breaks = roundBreaks(found, [0, 20]);
        expect(breaks.length).toBeLessThanOrEqual(5);
        expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
        expect(new Set(breaks).size).toBe(breaks.length);
        if (breaks.length > 0) {
          const classes = found.map((value) => breaks.filter((one) => value >= one).length);
          expect(Math.min(...classes)).toBe(0);
          expect(Math.max(...classes)).toBe(breaks.length);
        }
      }),
    );
  });
});
