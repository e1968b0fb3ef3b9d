import type { BarLayout, ChartLayout, LineLayout } from '../../charts/layout/layout';
import type { ObservationStatus } from '../../domain/status';

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
}

/** The stops of a chart: groups that are walked with one pair of arrows, members with the other. */
export interface Stops {
  /** Along the years, or down the bars. */
  readonly groups: readonly (readonly Stop[])[];
  /** Which way a pointer is read. */
  readonly axis: 'x' | 'y';
}

/** Every stop of a laid-out chart, in reading order. */
export function buildStops(layout: ChartLayout): Stops {
  switch (layout.form) {
    case 'line':
      return lineStops(layout);
    case 'bar':
      return barStops(layout);
    default:
      return layout satisfies never;
  }
}

function lineStops({ model, plot, lines }: LineLayout): Stops {
  const [from, to] = model.years;
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const groups = years.map((year) =>
    lines.flatMap(({ line, points }): Stop[] => {
      const point = line.points.find((one) => one.year === year);
      if (point === undefined) return [];
      const laid = points.find((one) => one.year === year);
      return [
        {
          x: plot.left + (plot.width * (year - from)) / Math.max(1, to - from),
          y: laid?.y ?? null,
          head: `${year}`,
          name: line.name,
          text: point.text,
          status: point.status,
          colour: line.colour,
          remark: null,
        },
      ];
    }),
  );
  return { axis: 'x', groups: groups.filter((group) => group.length > 0) };
}

function barStops({ model, rows, plot }: BarLayout): Stops {
  return {
    axis: 'y',
    groups: rows.map(({ bar, x, y }) => [
      {
        x: x ?? plot.left,
        y,
        head: `${model.year}`,
        name: bar.name,
        text: bar.text,
        status: bar.status,
        colour: bar.emphasis === 'highlighted' ? 'first' : 'bar-outline',
        remark: bar.remark,
      },
    ]),
  };
}

/** The group nearest to a place in the drawing; 0 where there is none. */
export function nearestGroup({ groups, axis }: Stops, x: number, y: number): number {
  const wanted = axis === 'x' ? x : y;
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  groups.forEach((group, at) => {
    const stop = group[0];
    const place = axis === 'x' ? stop?.x : stop?.y;
    if (place === undefined || place === null) return;
    if (Math.abs(place - wanted) < distance) {
      distance = Math.abs(place - wanted);
      best = at;
    }
  });
  return best;
}
