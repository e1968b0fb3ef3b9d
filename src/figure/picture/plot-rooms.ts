import type { Form } from '../../charts/forms/forms';

/** A room that is tried for a plot. */
export interface PlotRoom {
  /** Drawing units to one of the frame's: the more, the smaller all is drawn. */
  readonly scale: number;
  /** Part of the width that is between the margins. */
  readonly part: number;
  /** Part of the height that is free. */
  readonly tall: number;
  /** Height of a row, in sizes of the type. */
  readonly row: number;
}

type Shape = Omit<PlotRoom, 'scale'>;

const scales = [
  0.7, 0.8, 0.9, 1, 1.06, 1.12, 1.19, 1.26, 1.34, 1.42, 1.5, 1.59, 1.69, 1.79, 1.9, 2.01, 2.13,
  2.26, 2.4, 2.54, 2.69, 2.85, 3.03, 3.21, 3.4, 3.6, 3.82, 4.05, 4.3, 4.6, 5, 6, 8,
];

const whole: Shape = { part: 1, tall: 1, row: 1.55 };

/** Where rows are many they come closer. */
const closer: readonly Shape[] = [1.55, 1.35, 1.2, 1.1].map((row) => ({ ...whole, row }));

/** What becomes lower as it becomes narrower, beside what it is at its whole width. */
const narrower: readonly Shape[] = [1, 0.85, 0.7, 0.55, 0.4].map((part) => ({ ...whole, part }));

/** A map is up to a seventh higher than it is asked to be. It is dear to lay out: few rooms are tried. */
const mapShapes: readonly Shape[] = [
  { ...whole, tall: 0.87 },
  { ...whole, part: 0.6 },
];
const mapScales = [0.8, 1, 1.27, 1.63, 2.1, 2.65, 3.6];

/** The rooms for a plot of a form, from large type to small. */
export function plotRooms(form: Form): readonly PlotRoom[] {
  if (form === 'map') return roomsOf(mapScales, mapShapes);
  return roomsOf(scales, form === 'multiples' ? narrower : closer);
}

function roomsOf(sizes: readonly number[], shapes: readonly Shape[]): readonly PlotRoom[] {
  return sizes.flatMap((scale) => shapes.map((shape) => ({ scale, ...shape })));
}
