// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { estimatesPart, trackTicks } from '../../../src/figure/years/track';

describe('the marks of the track', () => {
  test('stand at every year, and every fifth is longer and named', () => {
    const ticks = trackTicks([2014, 2026]);
    expect(ticks).toHaveLength(13);
    expect(ticks[0]).toEqual({ year: 2014, at: 0, long: false, named: false });
    expect(ticks.at(-1)).toMatchObject({ year: 2026, at: 100 });
    expect(ticks.filter(({ named }) => named).map(({ year }) => year)).toEqual([2015, 2020, 2025]);
    expect(ticks.find(({ year }) => year === 2020)).toMatchObject({ at: 50, long: true });
  });

  test('of a long track stand at every fifth year, and every twentieth is named', () => {
    const ticks = trackTicks([1953, 2025]);
    expect(ticks.map(({ year }) => year)).toEqual([
      1955, 1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025,
    ]);
    const named = ticks.filter((tick) => tick.named).map(({ year }) => year);
    expect(named).toEqual([1960, 1980, 2000, 2020]);
  });

  test('of a single year are one at the start', () => {
    expect(trackTicks([2024, 2024])).toEqual([{ year: 2024, at: 0, long: false, named: false }]);
  });
});

describe('the part with the estimates', () => {
  test('begins half a year before the first of them', () => {
    // (2025 − 0.5 − 2014) of 12 years
    expect(estimatesPart([2014, 2026], 2025)).toEqual({ from: 87.5, length: 12.5 });
  });

  test('is the whole track where all are estimates, and none where none is', () => {
    expect(estimatesPart([2014, 2026], 2014)).toEqual({ from: 0, length: 100 });
    expect(estimatesPart([2014, 2026], 2010)).toEqual({ from: 0, length: 100 });
    expect(estimatesPart([2014, 2026], 2027)).toBeNull();
    expect(estimatesPart([2014, 2026], null)).toBeNull();
    expect(estimatesPart([2014, 2014], 2014)).toBeNull();
  });
});
