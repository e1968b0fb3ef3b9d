import { type GeoProjection, geoConicEqualArea } from 'd3-geo';
import type { MapFrame } from '../../src/charts/map-shape';
import type { Point } from './atlas';

/** A part of the map: a region of the earth, projected into a frame. */
export interface View {
  readonly frame: MapFrame;
  readonly project: (place: Point) => Point;
  /** West, south, east, north: polygons that lie outside are no part of the view. */
  readonly region: readonly [number, number, number, number];
  /** The smallest area that can be seen: smaller islands, lakes and dwarf states are left out. */
  readonly smallest: number;
  /** How much a corner must matter to be kept: the area of the triangle it makes with its neighbours. */
  readonly detail: number;
}

export const mapSize = { width: 1000, height: 700 } as const;

const inset: MapFrame = { x: 0, y: 440, width: 235, height: 260 };

// Equal areas, because a reader compares how much of the map has a colour.
const europe = fitted(
  geoConicEqualArea().parallels([40, 65]).rotate([-12, 0]),
  { x: 8, y: 8, width: mapSize.width - 16, height: mapSize.height - 16 },
  [
    [-24.5, 65.5],
    [25.8, 71.2],
    [24, 34.8],
    [44.8, 37],
    [44.8, 39.7],
    [-9.5, 38.7],
    [-9, 37],
  ],
);

const northAmerica = fitted(
  geoConicEqualArea().parallels([35, 65]).rotate([100, 0]),
  { x: inset.x + 4, y: inset.y + 4, width: inset.width - 8, height: inset.height - 8 },
  [
    [-168, 65.6],
    [-164, 54.5],
    [-70, 83.1],
    [-33, 83.6],
    [-12, 81.5],
    [-52.6, 47.5],
    [-80.5, 25],
    [-97.2, 25.9],
    [-43, 60],
  ],
);

/** Europe fills the map: without the Azores, Madeira, the Canary Islands, Svalbard and lands farther away. */
export const europeView: View = {
  frame: { x: 0, y: 0, ...mapSize },
  project: europe,
  region: [-25, 30, 75, 72],
  smallest: 6,
  detail: 1.2,
};

/** North America at a smaller scale, with Greenland; without Hawaii and the far Aleutians. */
export const northAmericaView: View = {
  frame: inset,
  project: northAmerica,
  region: [-170, 15, -50, 84],
  smallest: 3,
  detail: 1.2,
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
