import type { MapLabel } from '../forms/map-types';
import { textWidth } from '../text-width';
import type { Box } from './layout';
import { ascent, labelType, shiftsAround, textHeight } from './map-label';
import type { BorderedArea } from './map-label-inside';
import { type Borders, boxesMeet, crossesBox, isClear } from './map-room';
import type { SizeRules } from './size';

export type Leader = NonNullable<MapLabel['leader']>;

/** What a text beside its land has to mind. */
export interface LabelRoom {
  readonly frame: Box;
  /** Where no text may stand, and what no leader should cross. */
  readonly taken: readonly Box[];
  readonly leaders: readonly Leader[];
  /** Lands are stood on where nothing better is near: rather one that is no ally's, and any rather than its own. */
  readonly allies: readonly Borders[];
  readonly ground: Borders;
}

/** The name and value of an ally beside its land, over the sea where that is near, led back to it; null where nothing is free. */
export function labelBeside(
  { area, borders, x, y }: BorderedArea,
  room: LabelRoom,
  size: SizeRules,
): { readonly label: MapLabel; readonly cost: number } | null {
  const type = labelType(true, size);
  const name = size.width < 500 ? area.shortName : area.name;
  const text = area.label === null ? name : `${name} ${area.label}`;
  const width = textWidth(text, type, true);
  const height = type * textHeight;
  let best: { readonly box: Box; readonly leader: Leader } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { dx, dy, radius } of ways) {
    const left = x + dx + (dx / radius - 1) * (width / 2);
    const box = { left, top: y + dy - height / 2, width, height };
    if (radius >= least || !isFree(box, room)) continue;
    const leader = leaderTo(box, x, y);
    const cost = radius + costOf(box, leader, room) + (isClear(borders, box) ? 0 : costs.own);
    if (cost < least) {
      least = cost;
      best = { box, leader };
    }
  }
  if (best === null) return null;
  const { box, leader } = best;
  const laid = { text, x: box.left, y: box.top + type * ascent, anchor: 'start' } as const;
  const { entity } = area.key;
  return {
    label: { laid, entity, bold: true, on: 'outside', colour: area.colour, leader },
    cost: least,
  };
}

const ways = shiftsAround([14, 22, 30, 40, 50, 62, 76, 92, 110, 130, 150, 175, 200]);

/** In drawing units of way: how much further off a text may stand to avoid it. */
const costs = { ally: 130, own: 40, ground: 25, crossed: 300 };

function costOf(box: Box, { x1, y1, x2, y2 }: Leader, { allies, ground, taken }: LabelRoom) {
  const onAllies = allies.some((one) => !isClear(one, box)) ? costs.ally : 0;
  const onGround = isClear(ground, box) ? 0 : costs.ground;
  const crossed = taken.filter((one) => crossesBox(x1, y1, x2, y2, one)).length;
  return onAllies + onGround + costs.crossed * crossed;
}

function isFree(box: Box, { frame, taken, leaders }: LabelRoom): boolean {
  const own = {
    left: box.left - 4,
    top: box.top - 3,
    width: box.width + 8,
    height: box.height + 6,
  };
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.left + box.width <= frame.left + frame.width &&
    box.top + box.height <= frame.top + frame.height &&
    !taken.some((one) => boxesMeet(one, own)) &&
    !leaders.some(({ x1, y1, x2, y2 }) => crossesBox(x1, y1, x2, y2, own))
  );
}

/** From the reading point to the nearest place of a text's box. */
function leaderTo({ left, top, width, height }: Box, x: number, y: number): Leader {
  return {
    x1: x,
    y1: y,
    x2: Math.min(Math.max(x, left - 3), left + width + 3),
    y2: Math.min(Math.max(y, top + height * 0.4), top + height * 0.6),
  };
}
