import type { ModelPoint, ModelTarget } from '../../../charts/model';
import { isEstimate } from '../../../domain/status';
import type { SlidePoint, SlideSeries } from '../slide-types';
import { slidePaint } from './slide-paint';

/** Every year of a range. */
export function yearsOf([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** A point for every year; years without one are missing. */
export function yearlyPoints(
  points: readonly ModelPoint[],
  years: readonly number[],
): readonly SlidePoint[] {
  return years.map((year) => {
    const point = points.find((one) => one.year === year);
    return point === undefined
      ? { value: null, estimated: false }
      : { value: point.value, estimated: point.value !== null && isEstimate(point.status) };
  });
}

/** A target as a series of its own: constant from the year it was agreed, empty before. */
export function targetSeries(
  { label, value, from }: ModelTarget,
  years: readonly number[],
): SlideSeries {
  return {
    name: label,
    kind: 'target',
    emphasis: 'default',
    paint: slidePaint('target'),
    drawn: 'dashed',
    points: years.map((year) => ({
      value: year >= Math.floor(from) ? value : null,
      estimated: false,
    })),
    label: 'name',
  };
}

/** Whether any value of some series is an estimate. */
export function hasEstimates(series: readonly SlideSeries[]): boolean {
  return series.some(({ points }) => points.some(({ estimated }) => estimated));
}
