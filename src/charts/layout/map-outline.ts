import { type MapRing, tenth } from './map-path';

/**
 * Rings drawn in by a distance, for outlines that lie within their own border, so that neighbours both show theirs. Rings too
 * small for that stay as they are.
 */
export function drawnIn(rings: readonly MapRing[], by: number): readonly MapRing[] {
  return rings.map((ring) => (isSmall(ring, 4 * by) ? ring : ringIn(ring, by)));
}

function ringIn(ring: MapRing, by: number): MapRing {
  const turn = Math.sign(areaOf(ring));
  return ring.map((point, at) => {
    const before = ring.at(at - 1) ?? point;
    const after = ring[at + 1] ?? ring[0] ?? point;
    const [ax, ay] = unit(point[0] - before[0], point[1] - before[1]);
    const [bx, by2] = unit(after[0] - point[0], after[1] - point[1]);
    const [x, y] = unit(-(ay + by2), ax + bx);
    return [tenth(point[0] + x * by * turn), tenth(point[1] + y * by * turn)] as const;
  });
}

function isSmall(ring: MapRing, least: number): boolean {
  const reach = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return Math.min(reach(ring.map(([x]) => x)), reach(ring.map(([, y]) => y))) < least;
}

/** Positive where the ring runs clockwise on the screen. */
function areaOf(ring: MapRing): number {
  return ring.reduce((sum, [x, y], at) => {
    const [beforeX, beforeY] = ring.at(at - 1) ?? [x, y];
    return sum + beforeX * y - x * beforeY;
  }, 0);
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y);
  return length === 0 ? [0, 0] : [x / length, y / length];
}
