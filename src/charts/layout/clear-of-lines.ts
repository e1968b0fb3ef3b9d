import type { LaidLine } from './layout';
import { runsThrough, type TextBox } from './text-box';

/** Whether no line, nor a mark on it, comes nearer to a box than `room`. */
export function isClearOfLines(lines: readonly LaidLine[], box: TextBox, room: number): boolean {
  const wide: TextBox = {
    left: box.left - room,
    right: box.right + room,
    top: box.top - room,
    bottom: box.bottom + room,
  };
  return !lines.some(({ points }) =>
    points.some((point, at) => {
      const before = points[at - 1];
      const from = before?.year === point.year - 1 ? before : point;
      return runsThrough({ x1: from.x, y1: from.y, x2: point.x, y2: point.y }, wide);
    }),
  );
}
