// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { evaluatePrinted, halfOf } from '../../src/domain/evaluate-printed';
import { fc } from '../support/properties';

const verdict = (value: number | null, half: number, target = 2) =>
  evaluatePrinted({}, target, value, half).verdict;

describe('a value that is known as it is printed', () => {
  test('a value with all its digits is what it says: 1.995 is below 2, 2.0002 and 2 are not', () => {
    expect(verdict(1.995, 0)).toBe('below');
    expect(verdict(2, 0)).toBe('met');
    expect(verdict(2.0002, 0)).toBe('met');
  });

  test('2.00 with two decimals stands for 1.995 to 2.005, so rounding decides', () => {
    expect(verdict(2, 0.005)).toBe('within-rounding');
    expect(evaluatePrinted({}, 2, 2, 0.005).bounds).toEqual({ lowest: 1.995, highest: 2.005 });
  });

  test('its neighbours can be told: 1.99 is below, 2.01 is met', () => {
    expect(verdict(1.99, 0.005)).toBe('below');
    expect(verdict(2.01, 0.005)).toBe('met');
  });

  test('with one decimal, as in 2008, 2.0 may be anything from 1.95 to 2.05', () => {
    expect(verdict(2, 0.05)).toBe('within-rounding');
    expect(verdict(1.9, 0.05)).toBe('below');
    expect(verdict(2.1, 0.05)).toBe('met');
  });

  test('no value is no data, and no armed forces is neither', () => {
    expect(verdict(null, 0.005)).toBe('no-data');
    expect(evaluatePrinted({ armedForces: false }, 2, 2.4, 0.005)).toEqual({
      verdict: 'not-applicable',
      share: null,
      margin: null,
      bounds: null,
    });
  });

  test('a coarser print never turns below into met, or met into below', () => {
    const value = fc.double({ min: 0, max: 6, noNaN: true });
    const half = fc.double({ min: 0, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(value, half, (share, coarse) => {
        const sure = verdict(share, 0);
        return [sure, 'within-rounding'].includes(verdict(share, coarse));
      }),
    );
  });
});

test('in a table that prints some values and gives others in full, two decimals are a print', () => {
  expect(halfOf(2)).toBe(0.005);
  expect(halfOf(2.01)).toBe(0.005);
  expect(halfOf(2.000904949)).toBe(0);
});
