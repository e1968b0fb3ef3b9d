import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { Atlas } from './atlas';
import type { View } from './views';

/** The atlas in map units, twice with the same arcs. */
export interface SimpleArcs {
  /** With fewer points. Ends of arcs that are one place in the atlas are one place here, and no others. */
  readonly exact: Topology;
  /** The same, rounded to half units. */
  readonly rounded: Topology;
}

/** Projects and simplifies arc by arc, so that neighbours, who share the arc, stay together. */
export function simplifyArcs({ arcs }: Atlas, { project, detail }: View): SimpleArcs {
  const projected: Topology = {
    type: 'Topology',
    objects: {},
    arcs: arcs.map((arc) => arc.map((place) => [...project(place)])),
  };
  const exact = simplify(presimplify(projected), detail);
  return { exact, rounded: { ...exact, arcs: exact.arcs.map(roundedArc) } };
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

/** The nearest half unit. */
export function toHalf(value: number): number {
  return Math.round(value * 2) / 2;
}
