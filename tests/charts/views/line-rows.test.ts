// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { LineRow } from '../../../src/charts/content';
import { layOutLines } from '../../../src/charts/layout/lay-out-lines';
import { sizeRules } from '../../../src/charts/layout/size';
import { lineRows } from '../../../src/charts/views/line-rows';
import { line, lineModel } from '../planted-charts';

function rowsOf(lines: readonly LineRow[], years: readonly [number, number]) {
  return lineRows(layOutLines(lineModel({ lines, years }), sizeRules.wide).lines, years);
}

describe('the rows of a line chart', () => {
  test('have each year once, with the value of each line', () => {
    const rows = rowsOf(
      [line('A', { 2020: 1, 2021: 2 }), line('B', { 2020: 3, 2021: 4 })],
      [2020, 2021],
    );
    expect(rows).toEqual([
      { year: 2020, final0: 1, final1: 3 },
      { year: 2021, final0: 2, final1: 4 },
    ]);
  });

  test('interrupt a line where a year is missing', () => {
    const rows = rowsOf([line('A', { 2020: 1, 2021: null, 2023: 3 })], [2020, 2023]);
    expect(rows.map((row) => row.final0)).toEqual([1, null, null, 3]);
  });

  test('leave out the estimates, which are drawn by themselves', () => {
    const estimate = (value: number) => ({ value, status: 'E' as const });
    const rows = rowsOf(
      [line('A', { 2023: 1, 2024: 2, 2025: estimate(3), 2026: estimate(4) })],
      [2023, 2026],
    );
    expect(rows.map((row) => row.final0)).toEqual([1, 2, null, null]);
  });

  test('interrupt a line at the turn of the year before a break in series', () => {
    const rows = rowsOf([line('A', { 2020: 1, 2021: { value: 5, status: 'B' } })], [2020, 2021]);
    expect(rows.map(({ year, final0 }) => [year, final0])).toEqual([
      [2020, 1],
      [2020.5, null],
      [2021, 5],
    ]);
  });

  test('let the other lines go on over the turn of that year', () => {
    const broken = line('A', { 2020: 1, 2021: { value: 5, status: 'B' } });
    const steady = line('B', { 2020: 2, 2021: 3 });
    const gone = line('C', { 2020: 2, 2021: null });
    const rows = rowsOf([broken, steady, gone], [2020, 2021]);
    expect(rows.map(({ final1 }) => final1)).toEqual([2, 2.5, 3]);
    expect(rows.map(({ final2 }) => final2)).toEqual([2, null, null]);
  });
});
