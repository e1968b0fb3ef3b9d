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

const scales = [
  0.7, 0.8, 0.9, 1, 1.08, 1.17, 1.27, 1.38, 1.5, 1.63, 1.77, 1.92, 2.1, 2.25, 2.45, 2.65, 2.9, 3.2,
  3.6, 4, 5, 6, 8,
];
const parts = [0.85, 0.75, 0.65, 0.55, 0.45, 0.35];
const rows = [1.55, 1.35, 1.2];
/** A map is up to a seventh higher than it is asked to be. */
const low = 7 / 8;

/**
 * The rooms, from large type to small: at each scale first all there is, with rows that come closer, then less of the height, and
 * less of the width.
 */
export const plotRooms: readonly PlotRoom[] = scales.flatMap((scale) => [
  ...rows.map((row) => ({ scale, part: 1, tall: 1, row })),
  ...(scale < 1 || scale > 4
    ? []
    : [
        { scale, part: 1, tall: low, row: 1.55 },
        ...parts.map((part) => ({ scale, part, tall: 1, row: 1.55 })),
      ]),
]);
