import type { LaidStack, StackModel } from '../forms/stack-types';
import { textWidth } from '../text-width';
import type { Box, Stroke } from './layout';
import type { SizeRules } from './size';
import type { TonedText } from './toned-text';

const gap = 10;

/** The names of the parts above the bars, each as near to its segment of the first bar as its neighbours allow. */
export function stackHeads(
  { parts }: StackModel,
  first: LaidStack | undefined,
  plot: Box,
  y: number,
  { type }: SizeRules,
): { readonly texts: readonly TonedText[]; readonly leaders: readonly Stroke[] } {
  const middles = parts.map((_, at) => {
    const box = first?.segments[at]?.box ?? first?.gap;
    return box == null ? plot.left : box.left + box.width / 2;
  });
  const widths = parts.map(({ name, emphasis }) =>
    textWidth(name, type, emphasis === 'highlighted'),
  );
  const lefts = side(
    middles.map((middle, at) => middle - (widths[at] ?? 0) / 2),
    widths,
    plot.left,
    plot.left + plot.width,
  );
  const texts = parts.map(
    ({ name, emphasis }, at): TonedText => ({
      text: name,
      x: lefts[at] ?? plot.left,
      y,
      anchor: 'start',
      tone: emphasis === 'highlighted' ? 'ink' : 'quiet',
      bold: emphasis === 'highlighted',
    }),
  );
  const leaders = middles.map((x2, at) => {
    const left = lefts[at] ?? x2;
    const x1 = Math.min(Math.max(x2, left + 3), left + (widths[at] ?? 0) - 3);
    return { x1, x2, y1: y + 4, y2: firstTop(first, plot) - 2 };
  });
  return { texts, leaders };
}

function firstTop(first: LaidStack | undefined, { top }: Box): number {
  return first?.segments.find(({ box }) => box !== null)?.box?.top ?? top;
}

/** Texts of different widths side by side: first pushed to the right where they would lie on each other, then back inside. */
function side(
  wishes: readonly number[],
  widths: readonly number[],
  lowest: number,
  highest: number,
): readonly number[] {
  const placed: number[] = [];
  let floor = lowest;
  for (const [at, wish] of wishes.entries()) {
    const left = Math.max(floor, wish);
    placed.push(left);
    floor = left + (widths[at] ?? 0) + gap;
  }
  let ceiling = highest;
  return placed
    .toReversed()
    .map((wish, back) => {
      const width = widths[wishes.length - 1 - back] ?? 0;
      const left = Math.min(wish, ceiling - width);
      ceiling = left - gap;
      return left;
    })
    .toReversed();
}
