// @vitest-environment node
import { expect, test } from 'vitest';
import { missingLast } from '../../src/domain/missing-last';

test('values fall, below zero too, and what is missing comes after all of them', () => {
  expect([null, -2, 0, null, 3].toSorted(missingLast)).toEqual([3, 0, -2, null, null]);
});
