// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  changeBetween,
  changeKind,
  changeSign,
  changeText,
} from '../../../src/charts/model/dumbbell-change';
import { english, german, plain } from '../../support/words';

describe('a change between two values', () => {
  test('is in points for percentages, in per cent for amounts, a factor for an index', () => {
    expect(changeKind('percent-of-gdp')).toBe('points');
    expect(changeKind('percent-change')).toBe('points');
    expect(changeKind('usd-million')).toBe('percent');
    expect(changeKind('thousand-persons')).toBe('percent');
    expect(changeKind('ratio')).toBe('factor');
    expect(changeBetween(2, 3, 'points')).toBe(1);
    expect(changeBetween(2, 3, 'percent')).toBe(50);
    expect(changeBetween(2, 3, 'factor')).toBe(1.5);
  });

  test('is none where a value is missing, or no part of the first can be formed', () => {
    expect(changeBetween(null, 3, 'points')).toBeNull();
    expect(changeBetween(2, null, 'percent')).toBeNull();
    expect(changeBetween(0, 3, 'percent')).toBeNull();
    expect(changeBetween(-1, 3, 'factor')).toBeNull();
    expect(changeBetween(-1.5, 3, 'points')).toBe(4.5);
  });

  test('has its sign written, and as many decimals as its values', () => {
    const text = (...asked: Parameters<typeof changeText>) => plain(changeText(...asked));
    expect(text(2.82, 'percent-of-gdp', english)).toBe('+2.82');
    expect(text(-27.81, 'percent', german)).toBe('−27,8');
    expect(text(155.2, 'usd-million', english)).toBe('+155 %');
    expect(text(0.4, 'usd', english)).toBe('+0.4 %');
    expect(text(2.517, 'ratio', german)).toBe('×2,52');
    expect(text(0, 'percent', english)).toBe('0.0');
  });

  test('is none where only the computer’s arithmetic makes one', () => {
    expect(changeSign(0.1 + 0.2 - 0.3, 'points')).toBe(0);
    expect(changeSign(0.99, 'factor')).toBe(-1);
    expect(changeSign(3, 'percent')).toBe(1);
  });
});
