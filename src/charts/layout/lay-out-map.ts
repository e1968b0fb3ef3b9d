import type { Emphasis } from '../content';
import type { LaidArea, MapFill, MapLayout, MapModel, ModelMapArea } from '../forms/map-types';
import type { MapShape } from '../map-shape';
import { mapGround, mapInset, mapShapes, mapSize } from '../map-shapes';
import { textWidth } from '../text-width';
import type { Box } from './layout';
import { boxRing, hatchPath } from './map-hatch';
import type { BorderedArea } from './map-label-inside';
import { mapLabels } from './map-labels';
import { type LaidLegend, legendColumn, legendColumns } from './map-legend';
import { drawnIn } from './map-outline';
import { type MapPlacing, type MapRing, placedRings, ringsPath } from './map-path';
import { type Borders, bordersOf, isClear } from './map-room';
import type { SizeRules } from './size';

/** Gives a map its pixels: as wide as the drawing, or as high as it may be and in its middle; the legend in the ocean, or beneath. */
export function layOutMap(model: MapModel, size: SizeRules): MapLayout {
  const scale = Math.min(size.width / mapSize.width, (size.height * tallest) / mapSize.height);
  const plot: Box = {
    left: Math.round((size.width - mapSize.width * scale) / 2),
    top: 0,
    width: mapSize.width * scale,
    height: mapSize.height * scale,
  };
  const lands = placedLands({ scale, left: plot.left, top: plot.top });
  const inset = insetBox(plot, scale);
  const areas = model.areas.flatMap((area) => {
    const land = lands.shapes.get(area.key.entity);
    return land === undefined ? [] : [laidArea(area, land, model, scale)];
  });
  const allies = areas.map(({ borders }) => borders);
  const legend = legendFor(model, inset, plot, [...allies, lands.ground.borders], size);
  const frame = { left: 0, top: 2, width: size.width, height: plot.height - 4 };
  const taken = [...legendBoxes(legend, size), ...edgesOf(inset)];
  return {
    form: 'map',
    model,
    size,
    width: size.width,
    height: Math.ceil(Math.max(plot.height, legend.bottom)),
    plot,
    ground: lands.ground.path,
    inset,
    areas: areas.map(({ borders: _, ...area }) => area),
    labels: mapLabels(areas, { frame, taken, allies, ground: lands.ground.borders }, size),
    swatches: legend.swatches.map(({ fill, box }) => ({
      fill,
      box,
      hatch: hatchOf(fill, [boxRing(box)]),
    })),
    legendTexts: legend.texts,
  };
}

/** A map may be a seventh higher than other drawings. */
const tallest = 8 / 7;

interface Land {
  readonly shape: Pick<MapShape, 'room'> & { readonly x: number; readonly y: number };
  readonly rings: readonly MapRing[];
  readonly borders: Borders;
  readonly path: string;
}

interface Lands {
  readonly shapes: ReadonlyMap<string, Land>;
  readonly ground: Pick<Land, 'borders' | 'path'>;
}

const known = new Map<string, Lands>();

/** The lands in the drawing. They are the same for every state, so each placing is worked out once. */
function placedLands(placing: MapPlacing): Lands {
  const key = `${placing.scale} ${placing.left} ${placing.top}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const place = (path: string) => {
    const rings = placedRings(path, placing);
    return { rings, borders: bordersOf(rings), path: ringsPath(rings) };
  };
  const lands: Lands = {
    ground: place(mapGround),
    shapes: new Map(
      mapShapes.map(({ entity, path, x, y, room }) => [
        entity,
        {
          ...place(path),
          shape: { room, x: placing.left + x * placing.scale, y: placing.top + y * placing.scale },
        },
      ]),
    ),
  };
  known.set(key, lands);
  return lands;
}

function insetBox(plot: Box, scale: number): Box {
  return {
    left: plot.left + mapInset.x * scale,
    top: plot.top + mapInset.y * scale,
    width: mapInset.width * scale,
    height: mapInset.height * scale,
  };
}

function laidArea(
  area: ModelMapArea,
  { shape, rings, borders, path }: Land,
  model: MapModel,
  scale: number,
): BorderedArea & LaidArea {
  const { x, y, room } = shape;
  const fill = fillOf(area, model);
  return {
    area,
    fill,
    path,
    borders,
    x,
    y,
    hatch: hatchOf(fill, rings),
    outline: area.emphasis === 'muted' ? null : outlineOf(rings, room * scale, area.emphasis),
  };
}

/** Thinner in lands that a line would fill. */
function outlineOf(
  rings: readonly MapRing[],
  room: number,
  emphasis: Emphasis,
): LaidArea['outline'] {
  const width = Math.min(emphasis === 'highlighted' ? 2.2 : 1.1, room * 0.3);
  return { path: ringsPath(drawnIn(rings, width / 2)), width };
}

function fillOf({ standing, class: at }: ModelMapArea, { classes }: MapModel): MapFill {
  if (standing !== 'valued') return standing;
  const own = at === null ? undefined : classes[at];
  return own === undefined ? 'missing' : own.paint;
}

/** Dense for no figure; sparse, the other way, for no ally yet. */
function hatchOf(fill: MapFill, rings: readonly MapRing[]): string | null {
  if (fill === 'missing') return hatchPath(rings, { step: 6, slant: 'rising' });
  return fill === 'before' ? hatchPath(rings, { step: 10, slant: 'falling' }) : null;
}

/**
 * In the ocean below the inset; where land is in the way, closer together or further to the left; else beneath the map, in two
 * columns where they have room.
 */
function legendFor(
  model: MapModel,
  inset: Box,
  plot: Box,
  lands: readonly Borders[],
  size: SizeRules,
): LaidLegend & { readonly bottom: number } {
  const top = inset.top + inset.height + size.type * 1.3;
  const wishes = [0, 0.25, 0.5, 0.75, 1].map((move) => inset.left * (1 - move));
  const places = wishes.flatMap((left) => [14, 7].map((gap) => ({ left, top, gap })));
  for (const place of size.width < 500 ? [] : places) {
    const within = legendColumn(model, place, size);
    const clear = legendBoxes(within, size).every((box) =>
      lands.every((land) => isClear(land, box)),
    );
    if (clear) return { ...within, bottom: top + within.height };
  }
  const beneath = { left: 0, top: plot.top + plot.height + size.type, gap: 14 };
  const two = legendColumns(model, beneath, size);
  const below = two.width > size.width ? legendColumn(model, beneath, size) : two;
  return { ...below, bottom: beneath.top + below.height };
}

function legendBoxes({ swatches, texts }: LaidLegend, { type }: SizeRules): readonly Box[] {
  return [
    ...swatches.map(({ box }) => box),
    ...texts.map(({ text, x, y, anchor, bold }) => {
      const width = textWidth(text, type, bold);
      const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
      return { left, top: y - type * 0.76, width, height: type * 0.98 };
    }),
  ];
}

/** The lines of a frame, as boxes no text may stand on. */
function edgesOf({ left, top, width, height }: Box): readonly Box[] {
  return [
    { left: left + width - 2, top, width: 4, height },
    { left, top: top + height - 2, width, height: 4 },
    { left: left - 2, top, width: 4, height },
  ];
}
