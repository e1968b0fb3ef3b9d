// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  quadrantsIn,
  verdictOfPrinted,
} from '../../../../src/charts/explore/content/scatter-quadrants';
import { seriesOf } from '../../../domain/planted-series';

const share = (value: number | null) => seriesOf({ 2024: value });

describe('a value as it is printed', () => {
  test('with two decimals is known to half a hundredth', () => {
    expect(verdictOfPrinted(20.01, 20)).toBe('met');
    expect(verdictOfPrinted(20, 20)).toBe('within-rounding');
    expect(verdictOfPrinted(19.99, 20)).toBe('below');
  });

  test('with more decimals is taken as it is', () => {
    expect(verdictOfPrinted(2.000001, 2)).toBe('met');
    expect(verdictOfPrinted(1.999999, 2)).toBe('below');
  });

  test('that is missing is tested on nothing', () => {
    expect(verdictOfPrinted(null, 2)).toBe('no-data');
  });
});

describe('the field of an ally', () => {
  const fieldOf = (across: number | null, up: number | null) =>
    quadrantsIn(2024, { across: share(across), up: share(up) }, null);

  test('follows from both levels', () => {
    expect(fieldOf(2.5, 25)).toEqual(['both']);
    expect(fieldOf(2.5, 15)).toEqual(['across']);
    expect(fieldOf(1.5, 25)).toEqual(['up']);
    expect(fieldOf(1.5, 15)).toEqual(['neither']);
  });

  test('is one of several where only rounding decides', () => {
    expect(fieldOf(2, 25)).toEqual(['both', 'up']);
    expect(fieldOf(2.5, 20)).toEqual(['both', 'across']);
    expect(fieldOf(2, 20)).toEqual(['both', 'across', 'up', 'neither']);
  });

  test('is none where a value is missing', () => {
    expect(fieldOf(null, 25)).toEqual([]);
    expect(fieldOf(2.5, null)).toEqual([]);
    expect(quadrantsIn(2020, { across: share(3), up: share(30) }, null)).toEqual([]);
  });

  test('is tested on the unrounded share where there is one', () => {
    const unrounded = (expenditure: number) => ({
      expenditure: share(expenditure),
      gdp: share(100_000),
    });
    const pair = { across: share(2), up: share(25) };
    expect(quadrantsIn(2024, pair, unrounded(2010))).toEqual(['both']);
    expect(quadrantsIn(2024, pair, unrounded(2000))).toEqual(['both', 'up']);
    expect(quadrantsIn(2024, pair, unrounded(1990))).toEqual(['up']);
  });
});
