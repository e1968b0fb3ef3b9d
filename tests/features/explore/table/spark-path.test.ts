// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { ModelPoint } from '../../../../src/charts/model';
import type { ObservationStatus } from '../../../../src/domain/status';
import { sparkOf } from '../../../../src/features/explore/table/spark-path';

/** Year, value, and its status where that is not the plain one. */
type Planted = readonly [number, number | null, ObservationStatus?];

function points(...values: readonly Planted[]): readonly ModelPoint[] {
  return values.map(([year, value, status = value === null ? 'O' : 'A']) => ({
    year,
    value,
    status,
    text: '',
  }));
}

describe('a small line, 40 wide and 20 high', () => {
  const draw = (...values: readonly Planted[]) => sparkOf(points(...values), [2020, 2024], 40, 20);

  test('runs from zero at the bottom to the highest value at the top', () => {
    const { final, zero, end } = draw([2020, 1], [2021, 2]);
    expect(final).toBe('M0 10L10 0');
    expect(end).toMatchObject({ x: 10, y: 0 });
    expect(zero).toBeNull();
  });

  test('is drawn apart where it leads to an estimate', () => {
    const { final, estimated } = draw([2020, 1], [2021, 2], [2022, 2, 'E']);
    expect(final).toBe('M0 10L10 0');
    expect(estimated).toBe('M10 0L20 0');
  });

  test('breaks where a year is missing, and a value alone is a dot', () => {
    const { final, dots } = draw([2020, 2], [2021, 2], [2022, null], [2023, 1]);
    expect(final).toBe('M0 0L10 0');
    expect(dots).toMatchObject([{ x: 30, y: 10 }]);
  });

  test('has a line at zero where values lie on both sides of it', () => {
    const { final, zero } = draw([2020, -1], [2021, 1]);
    expect(final).toBe('M0 20L10 0');
    expect(zero).toBe(10);
  });

  test('is nothing where there is no value', () => {
    expect(draw([2020, null])).toEqual({
      final: '',
      estimated: '',
      dots: [],
      end: null,
      zero: null,
    });
  });

  test('lies at the bottom where every value is zero', () => {
    expect(draw([2020, 0], [2021, 0]).final).toBe('M0 20L10 20');
  });
});
