import type { Point, Ring } from './atlas';
import { boundsOf, depthIn } from './ring-measures';
import { toHalf } from './simplify-arcs';

const steps = 16;
const rounds = 5;

/** The place within the rings that is farthest from their lines, and how far that is. */
export function readingPoint(rings: readonly Ring[]): {
  readonly at: Point;
  readonly room: number;
} {
  const [left, top, right, bottom] = boundsOf(rings.flat());
  let at: Point = [(left + right) / 2, (top + bottom) / 2];
  let room = depthIn(rings, at);
  let [width, height] = [right - left, bottom - top];
  for (let round = 0; round < rounds; round += 1) {
    for (const place of grid(at, width, height)) {
      const depth = depthIn(rings, place);
      if (depth > room) [at, room] = [place, depth];
    }
    [width, height] = [width / 4, height / 4];
  }
  return { at, room };
}

/** Half units around a place: the point is written as it was measured. */
function grid([x, y]: Point, width: number, height: number): readonly Point[] {
  const along = Array.from({ length: steps + 1 }, (_, step) => step / steps - 0.5);
  return along.flatMap((down) =>
    along.map((right): Point => [toHalf(x + right * width), toHalf(y + down * height)]),
  );
}
