// @vitest-environment node
import { expect, test } from 'vitest';
import {
  between,
  breaksWithin,
  estimatedYears,
  estimatesFrom,
  latestYear,
  observationAt,
  observed,
  valueAt,
} from '../../src/domain/series';
import { seriesOf } from './planted-series';

const series = seriesOf({
  2021: 1.43,
  2022: null,
  2023: 0,
  2024: { value: 2, status: 'A' },
  2025: { value: 2.22, status: 'E' },
  2026: { value: 2.69, status: 'F' },
  2027: { value: null, status: 'M' },
});

test('a year has its observation; a missing one and one outside the series have none', () => {
  expect(observationAt(series, 2025)).toEqual({ year: 2025, value: 2.22, status: 'E' });
  expect(observationAt(series, 2022)).toBeNull();
  expect(observationAt(series, 2027)).toBeNull();
  expect(observationAt(series, 1999)).toBeNull();
});

test('zero is a value, missing is null', () => {
  expect(valueAt(series, 2023)).toBe(0);
  expect(valueAt(series, 2022)).toBeNull();
});

test('what is observed leaves out the missing and keeps zero', () => {
  expect(observed(series).map(({ year }) => year)).toEqual([2021, 2023, 2024, 2025, 2026]);
});

test('the latest year is the newest with a value', () => {
  expect(latestYear(series)).toBe(2026);
  expect(latestYear(seriesOf({ 2020: null }))).toBeNull();
});

test('estimated years are those of estimates and plans that have a value', () => {
  expect(estimatedYears(series)).toEqual([2025, 2026]);
});

test('estimates begin with the newest years that all have one, and not with earlier ones', () => {
  expect(estimatesFrom([series])).toBe(2025);
  const early = seriesOf({ 2023: { value: 1, status: 'E' }, 2024: 2 });
  expect(estimatesFrom([early])).toBeNull();
  expect(estimatesFrom([series, early])).toBe(2025);
  const other = seriesOf({ 2024: 3, 2025: 3, 2026: { value: 3, status: 'E' } });
  expect(estimatesFrom([series, other])).toBe(2025);
  expect(estimatesFrom([])).toBeNull();
});

test('a break lies within years where it comes after the first of them', () => {
  const broken = seriesOf({ 2022: 1, 2023: { value: 2, status: 'B' }, 2024: 3 });
  expect(breaksWithin(broken, [2022, 2024])).toEqual([2023]);
  expect(breaksWithin(broken, [2022, 2023])).toEqual([2023]);
  expect(breaksWithin(broken, [2023, 2024])).toEqual([]);
  expect(breaksWithin(broken, [2021, 2022])).toEqual([]);
});

test('a span includes both its ends, and what is missing in it', () => {
  expect(between(series, 2022, 2024).observations.map(({ year }) => year)).toEqual([
    2022, 2023, 2024,
  ]);
  expect(between(series, 2030, 2031)).toEqual({ ...series, observations: [] });
});
