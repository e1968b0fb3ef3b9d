// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  changeKind,
  changeOf,
  changeText,
  marginText,
} from '../../../../src/features/explore/table/change';
import { english, german } from '../../../support/words';

describe('a change is told', () => {
  test('of a percentage in points: 2.69 − 1.16', () => {
    expect(changeKind('percent-of-gdp')).toBe('points');
    const change = changeOf(1.16, 2.69, 'points');
    expect(changeText(change ?? 0, 'points', 2, english.format)).toBe('+1.53');
  });

  test('of an amount in per cent: 119,159 ÷ 46,687 = 2.5523', () => {
    expect(changeKind('usd-million')).toBe('percent');
    const change = changeOf(46_687, 119_159, 'percent');
    expect(changeText(change ?? 0, 'percent', 2, english.format)).toBe('+155.2');
    expect(changeText(change ?? 0, 'percent', 2, german.format)).toBe('+155,2');
  });

  test('of an index as a factor: 2.30 ÷ 0.92', () => {
    expect(changeKind('ratio')).toBe('factor');
    expect(changeText(changeOf(0.92, 2.3, 'factor') ?? 0, 'factor', 2, english.format)).toBe(
      '×2.50',
    );
  });
});

test.each([
  [null, 2],
  [2, null],
])('no change from %s to %s: a missing year is filled from no other', (first, last) => {
  expect(changeOf(first, last, 'points')).toBeNull();
  expect(changeOf(first, last, 'percent')).toBeNull();
});

test('nothing is divided by zero or less, but points can be subtracted from it', () => {
  expect(changeOf(0, 5, 'percent')).toBeNull();
  expect(changeOf(-2, 5, 'factor')).toBeNull();
  expect(changeOf(-2, 5, 'points')).toBe(7);
});

test('a fall has a minus sign, and what rounds to nothing has none', () => {
  expect(changeText(-0.54, 'points', 2, english.format)).toBe('−0.54');
  expect(changeText(-0.001, 'points', 2, english.format)).toBe('0.00');
  expect(changeText(0.001, 'points', 2, english.format)).toBe('0.00');
});

test('a margin that two decimals would hide has four', () => {
  expect(marginText(0.000218, english.format)).toBe('+0.0002');
  expect(marginText(0.69, english.format)).toBe('+0.69');
  expect(marginText(-0.0082, german.format)).toBe('−0,0082');
  expect(marginText(0, english.format)).toBe('0.00');
});
