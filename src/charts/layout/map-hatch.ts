import type { Box } from './layout';
import { type MapRing, tenth } from './map-path';

/** A hatch of parallel slanting lines: how far apart along x, and whether they rise or fall to the right. */
export interface Hatch {
  readonly step: number;
  readonly slant: 'rising' | 'falling';
}

/**
 * The lines of a hatch within rings, as a path. Lines of their own, not a pattern: a drawing then needs no ids, which a page
 * of several drawings would have twice, and any program that reads the drawing shows them.
 */
export function hatchPath(rings: readonly MapRing[], { step, slant }: Hatch): string {
  const turn = slant === 'rising' ? 1 : -1;
  const across = ([x, y]: readonly [number, number]) => x + turn * y;
  const all = rings.flat().map(across);
  const first = Math.ceil(Math.min(...all) / step);
  const last = Math.floor(Math.max(...all) / step);
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => {
    const level = (first + at) * step;
    const cuts = rings.flatMap((ring) => cutsAt(level, ring, across)).sort((a, b) => a - b);
    return Array.from({ length: Math.floor(cuts.length / 2) }, (__, pair) => {
      const [from = 0, to = 0] = cuts.slice(2 * pair, 2 * pair + 2);
      return to - from < shortest
        ? ''
        : `M${pointOn(from, level, turn)}L${pointOn(to, level, turn)}`;
    }).join('');
  });
  return lines.join('');
}

/** Shorter lines would be specks. */
const shortest = 0.8;

function pointOn(x: number, level: number, turn: number): string {
  return `${tenth(x)} ${tenth(turn * (level - x))}`;
}

/** Where the line of a level crosses a ring: the x of each crossing. */
function cutsAt(
  level: number,
  ring: MapRing,
  across: (point: readonly [number, number]) => number,
): readonly number[] {
  return ring.flatMap((to, at) => {
    const from = ring.at(at - 1) ?? to;
    const [a, b] = [across(from), across(to)];
    if (a < level === b < level) return [];
    return [from[0] + ((level - a) / (b - a)) * (to[0] - from[0])];
  });
}

/** A box as a ring. */
export function boxRing({ left, top, width, height }: Box): MapRing {
  return [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ];
}
