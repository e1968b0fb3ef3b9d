import type { Box } from './layout';
import type { MapRing } from './map-path';

/** Whether a point lies within rings; a ring within a ring is a hole. */
export function isInside(x: number, y: number, rings: readonly MapRing[]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x2, y2], at) => {
      const [x1, y1] = ring.at(at - 1) ?? [x2, y2];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  }
  return inside;
}

/** Whether a box lies wholly within rings: its middle does, and no border runs through it. */
export function holdsBox(rings: readonly MapRing[], box: Box): boolean {
  const { left, top, width, height } = box;
  return isInside(left + width / 2, top + height / 2, rings) && !meetsBorder(rings, box);
}

/** Whether a box lies wholly outside rings. */
export function isClear(rings: readonly MapRing[], box: Box): boolean {
  const { left, top, width, height } = box;
  return !isInside(left + width / 2, top + height / 2, rings) && !meetsBorder(rings, box);
}

function meetsBorder(rings: readonly MapRing[], box: Box): boolean {
  return rings.some((ring) =>
    ring.some(([x2, y2], at) => {
      const [x1, y1] = ring.at(at - 1) ?? [x2, y2];
      return crossesBox(x1, y1, x2, y2, box);
    }),
  );
}

/** Whether a straight line runs through a box. */
export function crossesBox(x1: number, y1: number, x2: number, y2: number, box: Box): boolean {
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  if (Math.max(x1, x2) < box.left || Math.min(x1, x2) > right) return false;
  if (Math.max(y1, y2) < box.top || Math.min(y1, y2) > bottom) return false;
  const side = (x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  const sides = [
    side(box.left, box.top),
    side(right, box.top),
    side(box.left, bottom),
    side(right, bottom),
  ];
  return !sides.every((one) => one === sides[0] && one !== 0);
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
