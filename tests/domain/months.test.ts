import { expect, test } from 'vitest';
import { sumUpTo } from '../../src/domain/months';
import { sumUpToFormula } from '../../src/domain/sum-up-to-formula';

const months = ['2022-11', '2022-12', '2023-01', '2023-02'];

test('months up to one, it included, are added up', () => {
  const sum = sumUpTo({ months, values: [1, 2, 4, 8] }, '2023-01');
  expect(sum).toEqual({ year: 2023, value: 7, status: 'A' });
});

test('a month without a figure adds nothing', () => {
  expect(sumUpTo({ months, values: [1, null, 4, 8] }, '2023-02').value).toBe(13);
});

test('where no month up to then has a figure there is no sum, which is not zero', () => {
  const none = { year: 2022, value: null, status: 'O' };
  expect(sumUpTo({ months, values: [null, null, 4, 8] }, '2022-12')).toEqual(none);
  expect(sumUpTo({ months, values: [1, 2, 4, 8] }, '2022-01')).toEqual(none);
});

test('a recorded zero is a figure', () => {
  expect(sumUpTo({ months, values: [0, null, null, null] }, '2022-12').value).toBe(0);
});

test('the formula names the month', () => {
  expect(sumUpToFormula('2024-11').text.en).toBe('sum of the months recorded up to 2024-11');
});
