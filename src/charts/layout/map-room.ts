import type { Box } from './layout';
import type { MapRing } from './map-path';

/** The borders of a land, as many boxes are tested against them: four numbers a line, and how far all of them reach. */
export interface Borders {
  readonly lines: Float64Array;
  readonly box: Box;
}

/** The borders of rings. */
export function bordersOf(rings: readonly MapRing[]): Borders {
  const lines = Float64Array.from(
    rings.flatMap((ring) => ring.flatMap((to, at) => [...(ring.at(at - 1) ?? to), ...to])),
  );
  const points = rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const box = { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  return { lines, box };
}

/** Whether a point lies within borders; a ring within a ring is a hole. */
export function isInside(x: number, y: number, { lines }: Borders): boolean {
  let inside = false;
  for (let at = 0; at < lines.length; at += 4) {
    const x1 = lines[at] ?? 0;
    const y1 = lines[at + 1] ?? 0;
    const x2 = lines[at + 2] ?? 0;
    const y2 = lines[at + 3] ?? 0;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

/** Whether a box lies wholly within borders: no border runs through it, and its middle is inside. */
export function holdsBox(borders: Borders, box: Box): boolean {
  if (box.width > borders.box.width || box.height > borders.box.height) return false;
  return !meetsBorder(borders, box) && isMiddleInside(borders, box);
}

/** Whether a box lies wholly outside borders. */
export function isClear(borders: Borders, box: Box): boolean {
  if (!boxesMeet(borders.box, box)) return true;
  return !meetsBorder(borders, box) && !isMiddleInside(borders, box);
}

function isMiddleInside(borders: Borders, { left, top, width, height }: Box): boolean {
  return isInside(left + width / 2, top + height / 2, borders);
}

function meetsBorder({ lines }: Borders, box: Box): boolean {
  for (let at = 0; at < lines.length; at += 4) {
    const x1 = lines[at] ?? 0;
    const y1 = lines[at + 1] ?? 0;
    if (crossesBox(x1, y1, lines[at + 2] ?? 0, lines[at + 3] ?? 0, box)) return true;
  }
  return false;
}

/** Whether a straight line runs through a box. */
export function crossesBox(x1: number, y1: number, x2: number, y2: number, box: Box): boolean {
  const { left, top } = box;
  const right = left + box.width;
  const bottom = top + box.height;
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return false;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false;
  const dx = x2 - x1;
  const dy = y2 - y1;
  const a = dx * (top - y1) - dy * (left - x1);
  const b = dx * (top - y1) - dy * (right - x1);
  const c = dx * (bottom - y1) - dy * (left - x1);
  const d = dx * (bottom - y1) - dy * (right - x1);
  return Math.min(a, b, c, d) <= 0 && Math.max(a, b, c, d) >= 0;
}

/** Whether two boxes share room. */
export function boxesMeet(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
