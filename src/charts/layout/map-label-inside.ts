import type { LaidArea, MapLabel } from '../forms/map-types';
import { textWidth } from '../text-width';
import type { Box } from './layout';
import { ascent, labelType, type Shift, shiftsAround } from './map-label';
import { type Borders, holdsBox } from './map-room';
import type { SizeRules } from './size';

/** An ally with the borders it is drawn with. */
export interface BorderedArea extends LaidArea {
  readonly borders: Borders;
}

/** The value of an ally within its land, under its name where it is to be named; empty where that has no room. */
export function labelInside(
  laid: BorderedArea,
  what: 'named' | 'value',
  size: SizeRules,
): readonly MapLabel[] {
  const { area } = laid;
  if (area.emphasis === 'muted' && area.standing === 'before') return [];
  const value = area.label === null ? [] : [area.label];
  if (what === 'value') return value.length === 0 ? [] : (linesInside(value, laid, size) ?? []);
  const name = size.width < 500 ? area.shortName : area.name;
  return (
    linesInside([name, ...value], laid, size) ??
    linesInside([...name.split(' '), ...value], laid, size) ??
    []
  );
}

/** Lines of text in the middle of a land, or as near to it as they fit; null where they do not. */
function linesInside(
  lines: readonly string[],
  { area, fill, borders, x, y }: BorderedArea,
  size: SizeRules,
): readonly MapLabel[] | null {
  const bold = area.emphasis === 'highlighted';
  const type = labelType(bold, size);
  const edge = edgeOf(bold, type);
  const height = type * ascent + 2 * edge;
  const boxes = lines.map((line, at): Box => {
    const width = textWidth(line, type, bold) + 2 * edge;
    const middle = (at - (lines.length - 1) / 2) * type * lineHeight;
    return { left: x - width / 2, top: y + middle - height / 2, width, height };
  });
  const shift = shifts.find((one) => boxes.every((box) => holdsBox(borders, shifted(box, one))));
  if (shift === undefined) return null;
  return lines.map((text, at) => ({
    laid: {
      text,
      x: x + shift.dx,
      y: shift.dy + (boxes[at]?.top ?? y) + edge + type * ascent,
      anchor: 'middle',
    },
    entity: area.key.entity,
    bold,
    on: fill,
    colour: area.colour,
    leader: null,
  }));
}

const lineHeight = 1.15;

/** What a text keeps from its land's border, which is wider where it is outlined. */
function edgeOf(bold: boolean, type: number): number {
  return bold ? Math.min(3.2, type * 0.15) : 0.8;
}

const shifts = shiftsAround([0, 2, 4, 6, 8, 11, 14, 18, 22, 27, 32]);

function shifted(box: Box, { dx, dy }: Shift): Box {
  return { ...box, left: box.left + dx, top: box.top + dy };
}
