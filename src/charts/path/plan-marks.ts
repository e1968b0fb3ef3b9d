import type { Series } from '../../domain/series';
import type { LineRow } from '../content';
import type { SeriesBook } from '../series-book';
import { plansOf } from './path-requests';
import type { PathState } from './path-state';

/** A billion in millions, the unit of a path’s money. */
const billion = 1000;

/** The government’s plans from a year on, as marks that are joined to nothing; in million of the path’s money. */
export function planRowsFrom(
  data: SeriesBook,
  state: PathState,
  unit: Series['unit'],
  from: number,
): readonly LineRow[] {
  const plans = plansOf(state);
  if (plans === null) return [];
  return plans.indicators.flatMap(({ id, label }): LineRow[] => {
    const series = data.find({ edition: plans.edition, indicator: id, entity: plans.entity });
    const observations = (series?.observations ?? [])
      .filter(({ year, value }) => year >= from && value !== null)
      .map((one) => ({ ...one, value: one.value === null ? null : one.value * billion }));
    if (series === null || observations.length === 0) return [];
    return [
      {
        series: { ...series, unit, observations },
        label,
        emphasis: 'highlighted',
        colour: 'fourth',
        drawn: 'marks',
        unlabelled: true,
      },
    ];
  });
}
