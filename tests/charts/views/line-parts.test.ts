// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { LineRow } from '../../../src/charts/content';
import { layOutLines } from '../../../src/charts/layout/lay-out-lines';
import { sizeRules } from '../../../src/charts/layout/size';
import { curvePoints, pathOf } from '../../../src/charts/views/line-parts';
import { line, lineModel } from '../planted-charts';

/** How many separate strokes and how many segments a part of a line has. */
function partsOf(row: LineRow, years: readonly [number, number], estimates: boolean) {
  const [laid] = layOutLines(lineModel({ lines: [row], years }), sizeRules.wide).lines;
  const path = laid === undefined ? '' : pathOf(laid, estimates);
  return [path.split('M').length - 1, path.split('L').length - 1];
}

const estimate = (value: number) => ({ value, status: 'E' as const });

describe('a line', () => {
  test('is dotted from its last final value on, through the estimates', () => {
    const row = line('A', { 2023: 1, 2024: 2, 2025: estimate(3), 2026: estimate(4) });
    expect(partsOf(row, [2023, 2026], false)).toEqual([1, 1]);
    expect(partsOf(row, [2023, 2026], true)).toEqual([1, 2]);
  });

  test('is dotted on both sides of an estimate between final values', () => {
    const row = line('A', { 2020: 1, 2021: 1, 2022: estimate(2), 2023: 3, 2024: 3 });
    expect(partsOf(row, [2020, 2024], false)).toEqual([2, 2]);
    expect(partsOf(row, [2020, 2024], true)).toEqual([1, 2]);
  });

  test('does not lead into estimates over a missing year', () => {
    const row = line('A', { 2023: 1, 2024: null, 2025: estimate(3), 2026: estimate(4) });
    expect(partsOf(row, [2023, 2026], true)).toEqual([1, 1]);
  });

  test('is open before a break in series', () => {
    const row = line('A', { 2020: 1, 2021: { value: 5, status: 'B' }, 2022: 5 });
    expect(partsOf(row, [2020, 2022], false)).toEqual([1, 1]);
  });
});

/** The heights of a line's curve, as their values would be on an axis from 0 to the plot's height; null interrupts it. */
function curveOf(row: LineRow, years: readonly [number, number]) {
  const layout = layOutLines(lineModel({ lines: [row], years }), sizeRules.wide);
  const [laid] = layout.lines;
  const places = laid === undefined ? [] : curvePoints(laid);
  return places.map(
    ({ y }) => laid?.points.find((point) => Math.abs(point.y - (y ?? -1)) < 0.06)?.value ?? null,
  );
}

describe('the curve of a line', () => {
  test('goes through its values', () => {
    expect(curveOf(line('A', { 2020: 1, 2021: 2, 2022: 4 }), [2020, 2022])).toEqual([1, 2, 4]);
  });

  test('is interrupted where a year is missing', () => {
    const row = line('A', { 2020: 1, 2021: null, 2022: 2, 2023: 3 });
    expect(curveOf(row, [2020, 2023])).toEqual([1, null, 2, 3]);
  });

  test('leaves the estimates out, which are drawn by themselves', () => {
    const row = line('A', { 2023: 1, 2024: 2, 2025: estimate(3), 2026: estimate(4) });
    expect(curveOf(row, [2023, 2026])).toEqual([1, 2, null, null]);
  });

  test('is interrupted before a break in series', () => {
    const row = line('A', { 2020: 1, 2021: { value: 5, status: 'B' } });
    expect(curveOf(row, [2020, 2021])).toEqual([1, null, 5]);
  });
});
