// @vitest-environment node
import { expect, test } from 'vitest';
import { yearFraction } from '../../src/domain/target';

test('a year alone is its first day', () => {
  expect(yearFraction('2006')).toBe(2006);
  expect(yearFraction('2006-01-01')).toBe(2006);
});

test('a month counts from its first day', () => {
  // July 2023: six whole months of twelve.
  expect(yearFraction('2023-07')).toBe(2023.5);
});

test('a day counts as a 31st of its month', () => {
  // Wales, 5 September 2014: (8 + 4 / 31) / 12 = 0.6774
  expect(yearFraction('2014-09-05')).toBeCloseTo(2014.6774, 4);
});

test('dates keep their order, and the last day stays within its year', () => {
  const dates = ['2014', '2014-01-02', '2014-02', '2014-09-05', '2014-12-31', '2015'];
  const fractions = dates.map(yearFraction);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  expect(new Set(fractions).size).toBe(dates.length);
});
