import type { Stop, Stops } from '../stops';
import type { ScatterLayout } from './scatter-types';

/** The stops of a scatter: each mark of the year by itself, along the share of GDP. */
export function scatterStops({ model, dots }: ScatterLayout): Stops {
  const ordered = dots.toSorted((a, b) => a.x - b.x || b.y - a.y);
  return {
    axis: 'both',
    start: 'last',
    single: true,
    groups: ordered.map(({ row, x, y }): readonly Stop[] => [
      {
        x,
        y,
        head: `${model.year}`,
        name: row.name,
        text: row.text,
        status: row.now.status,
        colour: row.colour,
        remark: null,
        key: row.key,
        year: model.year,
      },
    ]),
  };
}
