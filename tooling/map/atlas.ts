import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';

/** A place: degrees east and north, or units of the map right and down. */
export type Point = readonly [number, number];

/** A closed line; the first point is not repeated at the end. */
export type Ring = readonly Point[];

/** One polygon of the atlas: its outer ring, then its holes, as numbers of arcs; `~n` is arc n walked backwards. */
export type ArcPolygon = readonly (readonly number[])[];

/** A country of the atlas. */
export interface Country {
  /** ISO 3166 numeric; null where the atlas has none. */
  readonly code: string | null;
  readonly polygons: readonly ArcPolygon[];
}

/** The atlas in degrees. What two countries share of their borders is one arc. */
export interface Atlas {
  readonly countries: readonly Country[];
  readonly arcs: readonly (readonly Point[])[];
}

const pair = v.tuple([v.number(), v.number()]);
const polygon = v.array(v.array(v.number()));
const id = v.optional(v.string());

const atlasFile = v.object({
  transform: v.object({ scale: pair, translate: pair }),
  arcs: v.array(v.array(pair)),
  objects: v.object({
    countries: v.object({
      geometries: v.array(
        v.variant('type', [
          v.object({ type: v.literal('Polygon'), id, arcs: polygon }),
          v.object({ type: v.literal('MultiPolygon'), id, arcs: v.array(polygon) }),
        ]),
      ),
    }),
  }),
});

/** Reads the atlas: Natural Earth 1:50m, as the package `world-atlas` has it. */
export function readAtlas(): Atlas {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const { transform, arcs, objects } = v.parse(atlasFile, JSON.parse(readFileSync(path, 'utf8')));
  return {
    arcs: arcs.map((arc) => inDegrees(arc, transform)),
    countries: objects.countries.geometries.map((geometry) => ({
      code: geometry.id ?? null,
      polygons: geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs,
    })),
  };
}

/** The file has whole steps from one point to the next. */
function inDegrees(
  steps: readonly Point[],
  { scale, translate }: { readonly scale: Point; readonly translate: Point },
): readonly Point[] {
  let x = 0;
  let y = 0;
  return steps.map(([right, up]): Point => {
    x += right;
    y += up;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}
