import type { MapPicture } from './make-map';
import { mapSize, northAmericaView } from './views';

const lineWidth = 100;

/** The generated module, formatted as Biome formats. */
export function moduleText({ shapes, ground }: MapPicture): string {
  const { x, y, width, height } = northAmericaView.frame;
  return `// Made by \`npm run map\` from Natural Earth 1:50m (public domain) as packed by world-atlas (ISC). Not to be edited.
import type { MapFrame, MapShape } from './map-shape';

export const mapSize = { width: ${mapSize.width}, height: ${mapSize.height} } as const;

/** North America, at a smaller scale. */
export const mapInset: MapFrame = { x: ${x}, y: ${y}, width: ${width}, height: ${height} };

/**
 * The allies in their catalogue's order. Left out are lands the frames would cut or do not reach: the Azores, Madeira,
 * the Canary Islands, Svalbard, Jan Mayen, Hawaii, lands overseas; and islands too small to be seen. Greenland and the
 * Faroe Islands are drawn as Denmark's, Man as the United Kingdom's.
 */
export const mapShapes: readonly MapShape[] = [
${shapes
  .map(
    ({ entity, path, ...numbers }) => `  {
    entity: '${entity}',
${text('path:', path, '    ', ',')}
${Object.entries(numbers)
  .map(([name, number]) => `    ${name}: ${number},`)
  .join('\n')}
  },`,
  )
  .join('\n')}
];

/** The other land around, in one: without borders, so that none is drawn that is disputed. */
${text('export const mapGround =', ground, '', ';')}
`;
}

/** A name and its text: on the next line where they are too long for one. */
function text(name: string, value: string, indent: string, end: string): string {
  const line = `${indent}${name} '${value}'${end}`;
  return line.length <= lineWidth ? line : `${indent}${name}\n${indent}  '${value}'${end}`;
}
