import { feature, mergeArcs } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { ArcPolygon, Atlas, Point, Ring } from './atlas';
import { cutAt } from './cut-at';
import { areaOf, boundsOf } from './ring-measures';
import { simplifyArcs } from './simplify-arcs';
import type { Region, View } from './views';

/** The outer ring of a piece of land, then its holes. */
export type Land = readonly Ring[];

/** A view drawn, in map units. */
export interface Drawn {
  /** The lands of each ally that lie wholly in the frame; what the frame would cut is left out. */
  readonly allies: ReadonlyMap<string, readonly Land[]>;
  /** All other land in one, without borders, cut at the frame. */
  readonly ground: readonly Ring[];
}

/** Draws a view of the atlas; the territories say which of its countries are an ally's. */
export function drawView(
  atlas: Atlas,
  view: View,
  territories: Readonly<Record<string, readonly string[]>>,
): Drawn {
  const { exact, rounded } = simplifyArcs(atlas, view);
  const polygonsOf = (codes: (code: string) => boolean) =>
    atlas.countries
      .filter(({ code }) => codes(code ?? ''))
      .flatMap(({ polygons }) => polygons.filter((polygon) => isNear(polygon, atlas, view)));

  const allies = Object.entries(territories).map(([entity, codes]) => {
    const lands = landsOf(
      rounded,
      polygonsOf((code) => codes.includes(code)),
    );
    const shown = lands.filter((land) => liesIn(land, view));
    return [entity, shown.flatMap((land) => visible(land, view))] as const;
  });
  const taken = Object.values(territories).flat();
  const others = polygonsOf((code) => !taken.includes(code));
  const merged = mergeArcs(exact, [{ type: 'MultiPolygon', arcs: others.map(copyOf) }]);
  const cut = landsOf(rounded, merged.arcs).flatMap((land) => cutAt(view.frame, land));
  return { allies: new Map(allies), ground: cut.filter((ring) => isVisible(ring, view)) };
}

/** Whether a polygon of the atlas has a part in the region of the view. */
function isNear([outer = []]: ArcPolygon, { arcs }: Atlas, { region, without }: View): boolean {
  const points = outer.flatMap((arc) => arcs[arc < 0 ? ~arc : arc] ?? []);
  return (
    points.some((point) => isIn(point, region)) &&
    !without.some((astray) => points.every((point) => isIn(point, astray)))
  );
}

function isIn([x, y]: Point, [west, south, east, north]: Region): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function copyOf(polygon: ArcPolygon): number[][] {
  return polygon.map((ring) => [...ring]);
}

function landsOf(topology: Topology, polygons: readonly ArcPolygon[]): readonly Land[] {
  const { geometry } = feature(topology, { type: 'MultiPolygon', arcs: polygons.map(copyOf) });
  return geometry.coordinates.map((rings) =>
    rings.map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]) => [x, y] as const)),
  );
}

function liesIn([outer = []]: Land, { frame }: View): boolean {
  const [left, top, right, bottom] = boundsOf(outer);
  const { x, y, width, height } = frame;
  return left >= x && top >= y && right <= x + width && bottom <= y + height;
}

/** The land without what is too small to be seen; none where all of it is. */
function visible([outer = [], ...holes]: Land, view: View): readonly Land[] {
  return isVisible(outer, view) ? [[outer, ...holes.filter((hole) => isVisible(hole, view))]] : [];
}

function isVisible(ring: Ring, { smallest }: View): boolean {
  return Math.abs(areaOf(ring)) >= smallest;
}
