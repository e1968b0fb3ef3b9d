import type { Point, Ring } from './atlas';

/** The area a ring encloses; negative when it is walked the other way. */
export function areaOf(ring: Ring): number {
  return edgesOf(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0) / 2;
}

/** The lines of a ring, the closing one included. */
export function edgesOf(ring: Ring): readonly (readonly [Point, Point])[] {
  return ring.flatMap((from, at): (readonly [Point, Point])[] => {
    const to = ring[(at + 1) % ring.length];
    return to === undefined ? [] : [[from, to]];
  });
}

/** The least x and y, then the greatest. */
export function boundsOf(points: readonly Point[]): readonly [number, number, number, number] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** How far a point lies within the rings (the outer one and its holes); negative outside. */
export function depthIn(rings: readonly Ring[], [x, y]: Point): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [[ax, ay], [bx, by]] of rings.flatMap(edgesOf)) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
    const t = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return inside ? nearest : -nearest;
}
