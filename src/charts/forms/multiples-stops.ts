import { placeOfYear } from '../layout/multiples-cell';
import type { Stop, Stops } from '../stops';
import type { LaidCell, MultiplesLayout } from './multiples-types';

/**
 * The stops of small multiples: the years, each with every cell in the order of drawing. So the arrows do what they do in a
 * line chart: left and right walk the years of a cell, up and down lead to the same year of the cell before or after.
 */
export function multiplesStops({ model, cells }: MultiplesLayout): Stops {
  const [from, to] = model.years;
  return {
    axis: 'both',
    single: true,
    start: 'last',
    groups: Array.from({ length: to - from + 1 }, (_, at) =>
      cells.map((laid) => stopOf(laid, from + at, at, laid.points, model)),
    ),
  };
}

function stopOf(
  { cell, box }: LaidCell,
  year: number,
  at: number,
  points: LaidCell['points'],
  model: MultiplesLayout['model'],
): Stop {
  const point = cell.points[at];
  return {
    x: placeOfYear(year, model, box),
    y: points.find((one) => one.year === year)?.y ?? null,
    head: `${year}`,
    name: cell.name,
    text: point?.text ?? '',
    status: point?.status ?? 'O',
    colour: cell.colour,
    remark: cell.remarks[0] ?? null,
    key: cell.key,
    year,
  };
}
