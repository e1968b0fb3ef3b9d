import { planarTriangleArea, presimplify, simplify, type Triangle } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { Atlas } from './atlas';
import type { View } from './views';

/** How much less a sharp corner matters: 0 not at all, 1 a spike is worth nothing. */
const spikes = 0.7;

/** The arcs of the atlas in map units, with fewer points. */
export interface SimpleArcs {
  /** To merge by: here two ends of arcs are in one place only where they are in the atlas. */
  readonly exact: Topology;
  /** To draw: in half units. */
  readonly rounded: Topology;
}

/** Projects and simplifies arc by arc, so that neighbours, who share the arc, stay together. */
export function simplifyArcs({ arcs }: Atlas, { project, detail }: View): SimpleArcs {
  const projected = {
    type: 'Topology' as const,
    objects: {},
    arcs: arcs.map((arc) => arc.map((place) => [...project(place)])),
  };
  const exact = simplify(presimplify(projected, cornerWeight), detail);
  return { exact, rounded: { ...exact, arcs: exact.arcs.map(roundedArc) } };
}

/** The area of the corner, less where it is sharp: spikes go before bends do, or coasts look torn. */
function cornerWeight(corner: Triangle): number {
  const [[ax, ay], [bx, by], [cx, cy]] = corner;
  const sides = Math.hypot(ax - bx, ay - by) * Math.hypot(cx - bx, cy - by);
  const cosine = sides === 0 ? 1 : ((ax - bx) * (cx - bx) + (ay - by) * (cy - by)) / sides;
  return planarTriangleArea(corner) * (1 - spikes * cosine);
}

function roundedArc(arc: readonly number[][]): number[][] {
  const points = arc.map((point) => point.map(toHalf));
  const moved = points.filter(([x, y], at) => {
    const before = points[at - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
  const [only] = moved;
  // An arc has two ends, even where both came to lie in one place.
  return moved.length === 1 && only !== undefined ? [only, only] : moved;
}

/** The nearest half unit: finer than a pixel on most screens, and short to write. */
export function toHalf(value: number): number {
  return Math.round(value * 2) / 2;
}
