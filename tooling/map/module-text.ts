import type { MapShape } from '../../src/charts/map-shape';
import type { MapPicture } from './make-map';
import { mapSize, northAmericaView } from './views';

/** The generated module, formatted as Biome formats. */
export function moduleText({ shapes, ground }: MapPicture): string {
  const { x, y, width, height } = northAmericaView.frame;
  return `// Made by \`npm run map\` from Natural Earth 1:50m (public domain) as packed by world-atlas (ISC). Not to be edited.
import type { MapFrame, MapShape } from './map-shape';

/** The room of the shapes, in drawing units. */
export const mapSize = { width: ${mapSize.width}, height: ${mapSize.height} } as const;

/** North America, at a smaller scale. */
export const mapInset: MapFrame = { x: ${x}, y: ${y}, width: ${width}, height: ${height} };

/**
 * The allies in their catalogue's order. Left out are lands the frames would cut or do not reach: the Azores, Madeira,
 * the Canary Islands, Svalbard, Jan Mayen, Hawaii, lands overseas; and islands too small to be seen. Greenland and the
 * Faroe Islands are drawn as Denmark's, Man as the United Kingdom's.
 */
export const mapShapes: readonly MapShape[] = [
${shapes.map(shapeText).join('\n')}
];

/** The other land around, in one: without borders, so that none is drawn that is disputed. */
export const mapGround =
  '${ground}';
`;
}

function shapeText({ entity, path, x, y, room }: MapShape): string {
  return `  {
    entity: '${entity}',
    path: '${path}',
    x: ${x},
    y: ${y},
    room: ${room},
  },`;
}
