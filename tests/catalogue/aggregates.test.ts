// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { aggregatesOverlap } from '../../src/catalogue/aggregates';
import { allies } from '../../src/catalogue/allies';

describe('a sum would count twice', () => {
  test('an aggregate beside one of its members', () => {
    expect(aggregatesOverlap(['NATO_EUR_CAN', 'DEU'])).toBe(true);
    expect(aggregatesOverlap(['USA', 'NATO_TOTAL'])).toBe(true);
  });

  test('an aggregate beside another', () => {
    expect(aggregatesOverlap(['NATO_EUR_CAN', 'NATO_TOTAL'])).toBe(true);
  });
});

describe('a sum counts once', () => {
  test('the United States beside Europe and Canada, which leaves them out', () => {
    expect(aggregatesOverlap(['USA', 'NATO_EUR_CAN'])).toBe(false);
  });

  test('an aggregate beside a state that is no ally', () => {
    expect(aggregatesOverlap(['NATO_TOTAL', 'JPN'])).toBe(false);
  });

  test('an aggregate alone, all allies, nothing', () => {
    expect(aggregatesOverlap(['NATO_TOTAL'])).toBe(false);
    expect(aggregatesOverlap(allies.map(({ id }) => id))).toBe(false);
    expect(aggregatesOverlap([])).toBe(false);
  });
});
