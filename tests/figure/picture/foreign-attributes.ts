/** The attributes of SVG 1.1 that a picture's elements may have, beside those every drawn element may. */
const own: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'role'],
  title: [],
  desc: [],
  metadata: [],
  defs: [],
  g: [],
  clipPath: [],
  pattern: ['x', 'y', 'width', 'height', 'patternUnits', 'patternTransform'],
  path: ['d'],
  line: ['x1', 'y1', 'x2', 'y2'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  polygon: ['points'],
  polyline: ['points'],
  text: ['x', 'y', 'aria-hidden'],
};

const everywhere =
  /^(id|transform|clip-path|fill|fill-opacity|fill-rule|opacity|stroke|stroke-(width|opacity|dasharray|dashoffset|linecap|linejoin)|text-anchor|font-(family|size|weight))$/;

/** What stands on an element of an SVG that knows no such attribute, and elements that are not known. */
export function foreignAttributes(svg: string): readonly string[] {
  const found = [...svg.matchAll(/<([a-zA-Z]+)((?: [a-zA-Z0-9:-]+="[^"]*")*)/g)].flatMap(
    ([, name = '', attributes = '']) => {
      const known = own[name];
      if (known === undefined) return [`<${name}>`];
      return [...attributes.matchAll(/ ([a-zA-Z0-9:-]+)="/g)].flatMap(([, attribute = '']) =>
        known.includes(attribute) || everywhere.test(attribute) ? [] : [`${name} ${attribute}`],
      );
    },
  );
  return [...new Set(found)];
}
