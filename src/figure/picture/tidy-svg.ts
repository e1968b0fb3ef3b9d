/**
 * A drawing as it is published: without the chart library's classes, styles and roles, ids numbered within the drawing,
 * coordinates to a tenth of a unit.
 */
export function tidySvg(svg: string): string {
  const bare = svg
    .replace(
      / (class|style|role|tabindex|width|height|data-[a-z-]+|name|xmlns)="[^"]*"/g,
      keepSizes,
    )
    .replace(/<(title|desc)><\/\1>/g, '');
  return roundCoordinates(renumberIds(withoutEmptyGroups(bare)));
}

/** Widths and heights are dropped on the SVG element itself only: its view box says them. */
function keepSizes(attribute: string, name: string, at: number, svg: string): string {
  const isSize = name === 'width' || name === 'height';
  return isSize && svg.lastIndexOf('<svg', at) !== svg.lastIndexOf('<', at) ? attribute : '';
}

function withoutEmptyGroups(svg: string): string {
  const less = svg
    .replace(/<g><\/g>|<defs><\/defs>/g, '')
    .replace(/<g>(<[a-z]+ [^<>]*\/?>(?:<\/[a-z]+>)?)<\/g>/g, '$1');
  return less === svg ? svg : withoutEmptyGroups(less);
}

function renumberIds(svg: string): string {
  const ids = new Map<string, string>();
  return svg.replace(/(id="|url\(#)([^")]+)/g, (_, before: string, id: string) => {
    const number = ids.get(id) ?? `d${ids.size}`;
    ids.set(id, number);
    return `${before}${number}`;
  });
}

function roundCoordinates(svg: string): string {
  return svg.replace(
    /(\d+\.\d{2,})(?=[^"<>]*")/g,
    (number) => `${Math.round(Number(number) * 10) / 10}`,
  );
}
