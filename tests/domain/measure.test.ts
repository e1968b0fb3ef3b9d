// @vitest-environment node
import { expect, test } from 'vitest';
import { isAdditive, isComparable, type Measure } from '../../src/domain/measure';

const kinds: readonly Measure['kind'][] = [
  'share',
  'money',
  'national',
  'rate',
  'change',
  'category',
  'count',
];

test('money of one currency and counts add up over entities, nothing else does', () => {
  expect(kinds.filter((kind) => isAdditive({ kind }))).toEqual(['money', 'count']);
});

test('where size plays no part values compare on a map: not amounts, not counts', () => {
  expect(kinds.filter((kind) => isComparable({ kind }))).toEqual([
    'share',
    'rate',
    'change',
    'category',
  ]);
});
