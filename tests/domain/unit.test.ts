// @vitest-environment node
import { expect, test } from 'vitest';
import { priceBaseYear } from '../../src/domain/unit';

test('constant prices have a year', () => {
  expect(priceBaseYear('constant-2021')).toBe(2021);
});

test('current prices, and figures without prices, have none', () => {
  expect(priceBaseYear('current')).toBeNull();
  expect(priceBaseYear('none')).toBeNull();
});
