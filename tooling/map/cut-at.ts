import { geoIdentity, geoPath } from 'd3-geo';
import type { MapFrame } from '../../src/charts/map-shape';
import type { Point, Ring } from './atlas';
import { toHalf } from './simplify-arcs';

/** A piece of land, an outer ring and its holes, cut at a frame: the rings of what lies within. */
export function cutAt({ x, y, width, height }: MapFrame, land: readonly Ring[]): readonly Ring[] {
  const rings: Point[][] = [];
  const add = (right: number, down: number) => rings.at(-1)?.push([toHalf(right), toHalf(down)]);
  const context = {
    beginPath() {},
    closePath() {},
    arc() {},
    lineTo: add,
    moveTo(right: number, down: number) {
      rings.push([]);
      add(right, down);
    },
  };
  const cut = geoIdentity().clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  const coordinates = land.map((ring) => [...ring, ...ring.slice(0, 1)].map(([a, b]) => [a, b]));
  geoPath(cut, context)({ type: 'Polygon', coordinates });
  return rings;
}
