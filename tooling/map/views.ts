import { type GeoProjection, geoConicEqualArea } from 'd3-geo';
import type { MapFrame } from '../../src/charts/map-shape';
import type { Point } from './atlas';

/** West, south, east, north. */
export type Region = readonly [number, number, number, number];

/** A part of the map: a region of the earth, projected into a frame. */
export interface View {
  readonly frame: MapFrame;
  readonly project: (place: Point) => Point;
  /** Only polygons with a corner in it are drawn: what the projection would tear lies outside. */
  readonly region: Region;
  /** What lies within one of these is left out: islands in the frame, but far from all else. */
  readonly without: readonly Region[];
  /** The smallest area that can be seen: smaller islands, lakes and dwarf states are left out. */
  readonly smallest: number;
  /** How much a corner must matter to be kept: the area of the triangle it makes with its neighbours. */
  readonly detail: number;
}

/** The room the map is projected into, in drawing units. */
export const mapSize = { width: 1000, height: 740 } as const;

const inset: MapFrame = { x: 0, y: 0, width: 206, height: 220 };

/** What reaches farthest: Iceland, the North Cape, Crete, Türkiye's east, Portugal's west and south. */
const capesOfEurope: readonly Point[] = [
  [-24.5, 65.5],
  [25.8, 71.2],
  [24, 34.8],
  [44.8, 37],
  [44.8, 39.7],
  [-9.5, 38.7],
  [-9, 37],
];

/** Alaska's west and its peninsula, Ellesmere, Greenland, Newfoundland, Florida, Texas. */
const capesOfNorthAmerica: readonly Point[] = [
  [-168, 65.6],
  [-164, 54.5],
  [-70, 83.1],
  [-33, 83.6],
  [-12, 81.5],
  [-43, 60],
  [-52.6, 47.5],
  [-80.5, 25],
  [-97.2, 25.9],
];

/** Europe leaves the inset its corner; without Madeira, Jan Mayen and what lies farther out. */
export const europeView: View = {
  frame: { x: 0, y: 0, ...mapSize },
  // Equal areas, here and in the inset: a reader sees how much of the map has a colour.
  project: fitted(
    geoConicEqualArea().parallels([40, 65]).rotate([-12, 0]),
    { x: 180, y: 10, width: mapSize.width - 190, height: mapSize.height - 20 },
    capesOfEurope,
  ),
  region: [-25, 25, 75, 72],
  without: [
    [-18, 32, -16, 34],
    [-10, 70, -7, 72],
  ],
  smallest: 8,
  detail: 3,
};

/** North America at a smaller scale, with Greenland; without Hawaii and the far Aleutians. */
export const northAmericaView: View = {
  frame: inset,
  project: fitted(
    geoConicEqualArea().parallels([35, 65]).rotate([100, 0]),
    { x: inset.x + 4, y: inset.y + 4, width: inset.width - 8, height: inset.height - 8 },
    capesOfNorthAmerica,
  ),
  region: [-169, 24, -50, 84],
  without: [],
  smallest: 8,
  detail: 1.5,
};

/** Turns and scales a projection so that the places lie within the room, some of them on its edge. */
function fitted(projection: GeoProjection, room: MapFrame, places: readonly Point[]) {
  const { x, y, width, height } = room;
  projection.fitExtent(
    [
      [x, y],
      [x + width, y + height],
    ],
    { type: 'MultiPoint', coordinates: places.map(([east, north]) => [east, north]) },
  );
  return ([east, north]: Point): Point => {
    const point = projection([east, north]);
    if (point === null) throw new Error(`${east}, ${north} has no place in the projection`);
    return point;
  };
}
