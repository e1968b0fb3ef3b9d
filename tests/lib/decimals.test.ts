// @vitest-environment node
import { expect, test } from 'vitest';
import { decimalsOf } from '../../src/lib/decimals';

test('a number needs as many decimals as it has, and no more than asked for', () => {
  expect([2, 3.5, 3.25, 1 / 3, 2.999, -0.5].map((value) => decimalsOf(value))).toEqual([
    0, 1, 2, 2, 0, 1,
  ]);
  expect(decimalsOf(2.125, 3)).toBe(3);
});
