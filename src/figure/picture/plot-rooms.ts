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
  0.7, 0.8, 0.9, 1, 1.08, 1.17, 1.27, 1.38, 1.5, 1.63, 1.77, 1.92, 2.1, 2.25, 2.45, 2.65, 2.9, 3.2,
  3.6, 4, 5, 6, 8,
];

const whole: Shape = { part: 1, tall: 1, row: 1.55 };

/** Where rows are many they come closer. */
const closer: readonly Shape[] = [1.55, 1.35, 1.2].map((row) => ({ ...whole, row }));

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
