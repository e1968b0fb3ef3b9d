import type { LaidText, Stroke } from './layout';
import { overlap, runsThrough, type TextBox, textBox } from './text-box';

/** A label that wants to stand beside a mark. */
export interface WantedPlace {
  readonly text: string;
  readonly bold: boolean;
  readonly x: number;
  readonly y: number;
  /** Half the width of its mark. */
  readonly radius: number;
  /** How many steps it may stand away from its mark, led back to it, before it is left out. */
  readonly rings: number;
}

/** What a label must not stand on, and what it had better not cross. */
export interface Obstacles {
  readonly inside: TextBox;
  readonly marks: readonly TextBox[];
  readonly texts: readonly TextBox[];
  readonly strokes: readonly Stroke[];
}

/** A label with its place; `leader` runs back to its mark, null where it stands beside it. */
export interface PlacedLabel {
  readonly laid: LaidText;
  readonly box: TextBox;
  readonly leader: Stroke | null;
}

/**
 * The best place of a label: beside its mark, on nothing else, crossing as few lines as can be; then further out, step by step.
 * Null where there is none.
 */
export function placeLabel(
  wanted: WantedPlace,
  obstacles: Obstacles,
  type: number,
): PlacedLabel | null {
  for (const ring of [0, ...rings.slice(0, wanted.rings)]) {
    const free = candidates(wanted, ring, type).filter(({ box }) => isFree(box, obstacles));
    const crossed = free.map(({ box }) => obstacles.strokes.filter((one) => runsThrough(one, box)));
    const least = Math.min(...crossed.map(({ length }) => length));
    const best = free[crossed.findIndex(({ length }) => length === least)];
    if (best !== undefined && (wanted.bold || least <= mostCrossed)) return best;
  }
  return null;
}

/** How far from its mark a label may stand, step by step. */
const rings = [10, 22, 36, 54, 76, 100, 130];

/** A label across more lines than this reads badly, and is better left out. */
const mostCrossed = 1;

function isFree(box: TextBox, { inside, marks, texts }: Obstacles): boolean {
  const within =
    box.left >= inside.left &&
    box.top >= inside.top &&
    box.right <= inside.right &&
    box.bottom <= inside.bottom;
  const meets = (one: TextBox) => overlap(one, box);
  return within && !marks.some(meets) && !texts.some(meets);
}

/** Right, left, above and below, then the corners; further out by `ring`. */
function candidates(
  { text, x, y, radius, bold }: WantedPlace,
  ring: number,
  type: number,
): readonly PlacedLabel[] {
  const gap = radius + 3 + ring;
  const slant = radius * 0.7 + 2 + ring * 0.7;
  const middle = y + 0.36 * type;
  const above = (by: number) => y - by - 0.25 * type;
  const below = (by: number) => y + by + 0.8 * type;
  const places: readonly LaidText[] = [
    { text, x: x + gap, y: middle, anchor: 'start' },
    { text, x: x - gap, y: middle, anchor: 'end' },
    { text, x, y: above(gap - 1), anchor: 'middle' },
    { text, x, y: below(gap - 1), anchor: 'middle' },
    { text, x: x + slant, y: above(slant - 2), anchor: 'start' },
    { text, x: x + slant, y: below(slant - 2), anchor: 'start' },
    { text, x: x - slant, y: above(slant - 2), anchor: 'end' },
    { text, x: x - slant, y: below(slant - 2), anchor: 'end' },
  ];
  return places.map((laid) => {
    const box = textBox(laid, type, bold);
    return { laid, box, leader: ring === 0 ? null : leaderTo(box, x, y, radius) };
  });
}

/** From the edge of the mark to the nearest point of the label's box. */
function leaderTo(box: TextBox, x: number, y: number, radius: number): Stroke {
  const x2 = Math.min(Math.max(x, box.left), box.right);
  const y2 = Math.min(Math.max(y, box.top), box.bottom);
  const far = Math.max(1, Math.hypot(x2 - x, y2 - y));
  const start = (radius + 1) / far;
  return { x1: x + (x2 - x) * start, y1: y + (y2 - y) * start, x2, y2 };
}

/** The room around a mark. */
export function markBox(x: number, y: number, radius: number): TextBox {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
