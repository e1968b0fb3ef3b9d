/** One state on the map, in the map's own units. */
export interface MapShape {
  readonly entity: string;
  /** What to draw: rings of straight lines, in relative steps of half a unit. */
  readonly path: string;
  /** The reading point: of all places within the largest part of the state, the one farthest from its border. */
  readonly x: number;
  readonly y: number;
  /** How far it is from the reading point to the nearest border: what is written there has this much room. */
  readonly room: number;
}

/** A part of the map with a scale of its own. */
export interface MapFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
