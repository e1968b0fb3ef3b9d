import type { ModelTarget } from '../../../charts/model';
import type { CategoryChart, SlideSeries } from '../slide-types';
import { slidePaint } from './slide-paint';

type Bars = Pick<CategoryChart, 'categories' | 'series'>;

/**
 * Bars with the target as a series of its own: a bar in its own row, where a ranking has it, else first. A native bar
 * chart cannot draw a line across without becoming a combination.
 */
export function withTargetRow(
  { categories, series }: Bars,
  target: Pick<ModelTarget, 'label' | 'value'> | null,
  ranked: readonly (number | null)[],
): Bars {
  if (target === null) return { categories, series };
  const at = placeOf(target.value, ranked);
  const empty = { value: null, estimated: false };
  const row: SlideSeries = {
    name: target.label,
    kind: 'target',
    emphasis: 'default',
    paint: slidePaint('target'),
    drawn: 'bars',
    points: categories.toSpliced(at, 0, target.label).map((_, place) => ({
      value: place === at ? target.value : null,
      estimated: false,
    })),
    label: null,
  };
  return {
    categories: categories.toSpliced(at, 0, target.label),
    series: [...series.map((one) => ({ ...one, points: one.points.toSpliced(at, 0, empty) })), row],
  };
}

/** Behind the last that reaches the target where values fall from row to row; else at the top. */
function placeOf(target: number, ranked: readonly (number | null)[]): number {
  const values = ranked.filter((value) => value !== null);
  const falling = values.every((value, at) => at === 0 || value <= (values[at - 1] ?? value));
  return falling ? values.filter((value) => value >= target).length : 0;
}
