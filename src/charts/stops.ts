import type { SeriesKey } from '../domain/series';
import type { ObservationStatus } from '../domain/status';
import type { BarLayout, LineLayout } from './layout/layout';
import { yearX } from './layout/line-scale';

/** A place the reader can stop at: one value of one entity, or that it is missing. Places in drawing units. */
export interface Stop {
  readonly x: number;
  /** Null where the value is missing. */
  readonly y: number | null;
  readonly head: string;
  readonly name: string;
  readonly text: string;
  readonly status: ObservationStatus;
  readonly colour: string;
  /** More to say of it; null where nothing. */
  readonly remark: string | null;
  /** The series the value is of. */
  readonly key: SeriesKey;
  readonly year: number;
  /** Of a line that is only context: read where the reader goes to it, and not listed beside the others. */
  readonly aside?: boolean;
}

/** The stops of a chart: groups that are walked with one pair of arrows, members with the other. */
export interface Stops {
  /** Along the years, or down the bars. */
  readonly groups: readonly (readonly Stop[])[];
  /** Which way a pointer is read, and the arrows that walk the groups: along x, down y, or to what is nearest. */
  readonly axis: 'x' | 'y' | 'both';
  /** Whether values are read one by one, so that the name stands in the head. */
  readonly single: boolean;
  /** Where reading by keys starts; absent: at the newest year along x, else at the first. */
  readonly start?: 'last';
}

/** The stops of lines: the years, each with the lines that a reader compares, and after them those that are context. */
export function lineStops({ model, plot, lines }: LineLayout): Stops {
  const [from, to] = model.years;
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const ordered = lines.toSorted((a, b) => Number(b.line.compared) - Number(a.line.compared));
  const groups = years.map((year) =>
    ordered.flatMap(({ line, points }): Stop[] => {
      const point = line.points.find((one) => one.year === year);
      if (point === undefined) return [];
      const laid = points.find((one) => one.year === year);
      return [
        {
          x: yearX(year, model, plot),
          y: laid?.y ?? null,
          head: `${year}`,
          name: line.name,
          text: point.text,
          status: point.status,
          colour: line.colour,
          remark: null,
          key: line.key,
          year,
          aside: !line.compared,
        },
      ];
    }),
  );
  return { axis: 'x', single: false, groups: groups.filter((group) => group.length > 0) };
}

/** The stops of bars: each bar by itself. */
export function barStops({ model, rows, plot }: BarLayout): Stops {
  return {
    axis: 'y',
    single: true,
    groups: rows.map(({ bar, x, y }) => [
      {
        x: x ?? plot.left,
        y,
        head: model.named?.value ?? `${model.year}`,
        name: bar.name,
        text: bar.text,
        status: bar.status,
        colour: bar.emphasis === 'highlighted' ? bar.colour : 'bar-outline',
        remark: bar.remark,
        key: bar.key,
        year: model.year,
      },
    ]),
  };
}

/** The place nearest to a point of the drawing: group and member; the first of all where there is none. */
export function nearestStop(
  { groups, axis }: Stops,
  x: number,
  y: number,
): { readonly group: number; readonly member: number } {
  let best = { group: 0, member: 0 };
  let least = Number.POSITIVE_INFINITY;
  groups.forEach((stops, group) => {
    stops.forEach((stop, member) => {
      const away = stop.aside ? asideFarther : 0;
      const far = distance(axis, stop.x - x, stop.y === null ? null : Math.abs(stop.y - y) + away);
      if (far < least) {
        least = far;
        best = { group, member };
      }
    });
  });
  return best;
}

/** What is only context is farther by a little, in drawing units, so that it does not get in the way. */
const asideFarther = 6;

/**
 * Along an axis the other direction only decides between what lies on one place of it. A missing value has no height:
 * its year can be read all the same, after every value of that year.
 */
function distance(axis: Stops['axis'], x: number, y: number | null): number {
  const other = 1e-4;
  if (y === null) return axis === 'x' ? Math.abs(x) + 1000 * other : Number.POSITIVE_INFINITY;
  if (axis === 'both') return Math.hypot(x, y);
  return axis === 'x' ? Math.abs(x) + other * Math.abs(y) : Math.abs(y) + other * Math.abs(x);
}
