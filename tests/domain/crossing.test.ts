// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { latestReturn, peak } from '../../src/domain/crossing';
import { seriesOf } from './planted-series';

/** Germany's share of GDP, SIPRI, April 2026, in per cent. */
const sipri = seriesOf({
  1963: 4.876583,
  1989: 2.520697,
  1990: { value: 2.506764, status: 'B' },
  1991: 1.973823,
  1992: 1.83608,
  2024: 1.838578,
  2025: 2.268511,
});

describe('the return to a level', () => {
  test('by SIPRI Germany is back at 2 % in 2025, last there in 1990', () => {
    expect(latestReturn(sipri, 2)).toEqual({ year: 2025, before: 1990 });
  });

  test('by SIPRI Germany is not back at 2 % in 2024', () => {
    const until2024 = { ...sipri, observations: sipri.observations.slice(0, -1) };
    expect(latestReturn(until2024, 2)).toBeNull();
  });

  test('a series that never reached the level before has no year before', () => {
    expect(latestReturn(seriesOf({ 2020: 1, 2021: 2, 2022: 3 }), 2)).toEqual({
      year: 2021,
      before: null,
    });
  });

  test('a series never below the level is there from its first year', () => {
    expect(latestReturn(seriesOf({ 2020: 2, 2021: 3 }), 2)).toEqual({ year: 2020, before: null });
  });

  test('the newest of several runs counts', () => {
    const series = seriesOf({ 2018: 2, 2019: 1, 2020: 2, 2021: 1, 2022: 2, 2023: 2 });
    expect(latestReturn(series, 2)).toEqual({ year: 2022, before: 2020 });
  });

  test('a missing year is neither above nor below', () => {
    const series = seriesOf({ 2020: 2, 2021: null, 2022: 1, 2023: null, 2024: 2, 2025: null });
    expect(latestReturn(series, 2)).toEqual({ year: 2024, before: 2020 });
  });

  test('a series without values has none', () => {
    expect(latestReturn(seriesOf({ 2020: null }), 2)).toBeNull();
    expect(latestReturn(seriesOf({}), 2)).toBeNull();
  });
});

describe('the peak', () => {
  test('by SIPRI Germany’s is 1963', () => {
    expect(peak(sipri)).toEqual({ year: 1963, value: 4.876583 });
  });

  test('the earliest wins a tie', () => {
    expect(peak(seriesOf({ 2020: 1, 2021: 2, 2022: 2 }))).toEqual({ year: 2021, value: 2 });
  });

  test('values below zero have one too', () => {
    expect(peak(seriesOf({ 2020: -3, 2021: null, 2022: -1 }))).toEqual({ year: 2022, value: -1 });
  });

  test('a series without values has none', () => {
    expect(peak(seriesOf({ 2020: null }))).toBeNull();
  });
});
