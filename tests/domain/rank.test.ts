import { expect, test } from 'vitest';
import { rankOf } from '../../src/domain/rank';

test('the highest is first, and what is missing has no rank and takes none', () => {
  expect(rankOf(3, [1, null, 3, 2])).toBe(1);
  expect(rankOf(1, [1, null, 3, 2])).toBe(3);
  expect(rankOf(null, [1, 2])).toBeNull();
});

test('equal values share a rank, and the next is after both', () => {
  const all = [5, 4, 4, 3];
  expect(all.map((value) => rankOf(value, all))).toEqual([1, 2, 2, 4]);
});
