import { expect, test } from 'vitest';
import { monthsBetween, recordedUpTo, sumUpTo } from '../../src/domain/months';
import { sumUpToFormula } from '../../src/domain/sum-up-to-formula';
import { fc } from '../support/properties';

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
  expect(sumUpToFormula('2024-11').text.en).toBe('sum of the months recorded up to November 2024');
});

test('which months a sum is of: how many, and the last of them; a recorded zero among them', () => {
  const values = [1, null, 0, null];
  expect(recordedUpTo({ months, values }, '2023-02')).toEqual({ count: 2, last: '2023-01' });
  expect(recordedUpTo({ months, values }, '2022-12')).toEqual({ count: 1, last: '2022-11' });
  expect(recordedUpTo({ months, values }, '2022-10')).toBeUndefined();
});

test('a later month never has fewer recorded, nor is a sum of support ever lower', () => {
  const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
  const row = fc.array(value, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(row, (values) => {
      const all = months.map((month) => ({
        count: recordedUpTo({ months, values }, month)?.count ?? 0,
        sum: sumUpTo({ months, values }, month).value ?? 0,
      }));
      for (const [at, one] of all.entries()) {
        const before = all[at - 1] ?? { count: 0, sum: 0 };
        expect(one.count).toBeGreaterThanOrEqual(before.count);
        expect(one.sum).toBeGreaterThanOrEqual(before.sum);
      }
    }),
  );
});

test('months run over the turn of a year', () => {
  expect(monthsBetween('2022-11', '2023-02')).toEqual(months);
  expect(monthsBetween('2024-12', '2024-12')).toEqual(['2024-12']);
});
