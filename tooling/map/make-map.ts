import { allies } from '../../src/catalogue/allies';
import type { MapShape } from '../../src/charts/map-shape';
import type { Atlas } from './atlas';
import { type Drawn, drawView, type Land } from './draw-view';
import { pathText } from './path-text';
import { readingPoint } from './reading-point';
import { areaOf } from './ring-measures';
import { territories } from './territories';
import { europeView, northAmericaView } from './views';

/** What the module says beside the sizes, which are constants. */
export interface MapPicture {
  readonly shapes: readonly MapShape[];
  readonly ground: string;
}

/** The map of the allies. */
export function makeMap(atlas: Atlas): MapPicture {
  const views = [europeView, northAmericaView].map((view) => drawView(atlas, view, territories));
  return {
    shapes: allies.map(({ id }) => shapeOf(id, views)),
    ground: pathText(views.flatMap(({ ground }) => ground)),
  };
}

/** An ally may have lands in both views; it is read in the first. */
function shapeOf(entity: string, views: readonly Drawn[]): MapShape {
  const lands = views.map(({ allies }) => allies.get(entity) ?? []);
  const [main] = lands.flatMap((ofView) => largest(ofView));
  if (main === undefined) throw new Error(`${entity} has no land in the map`);
  const { at, room } = readingPoint(main);
  const [x, y] = at;
  return { entity, path: pathText(lands.flat(2)), x, y, room: Math.floor(room * 2) / 2 };
}

function largest(lands: readonly Land[]): readonly Land[] {
  const size = ([outer = []]: Land) => Math.abs(areaOf(outer));
  return lands.toSorted((a, b) => size(b) - size(a)).slice(0, 1);
}
