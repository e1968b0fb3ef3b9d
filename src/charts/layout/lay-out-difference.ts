import type { ModelDifference } from '../model';
import { textWidth } from '../text-width';
import { isClearOfLines } from './clear-of-lines';
import type { Box, LaidDifference, LaidLine, LaidText, LineLayout } from './layout';
import { valueY, yearX } from './line-scale';
import { overlap, type TextBox, textBox } from './text-box';

/**
 * The band between the first two lines over the years both have, and its height in the year that is told; null where one of
 * them lacks that year.
 */
export function layOutDifference(
  { year, ...words }: ModelDifference,
  layout: LineLayout,
): LaidDifference | null {
  const [first, second] = layout.lines;
  if (first === undefined || second === undefined) return null;
  const pairs = pairsOf(first, second);
  const told = pairs.find((pair) => pair.year === year);
  if (told === undefined) return null;
  const { y1, y2 } = told;
  const { plot, size } = layout;
  const fits = textWidth(words.text, size.type, true) < plot.width - 8;
  const text = fits ? words.text : words.short;
  const x = yearX(year, layout.model, plot);
  const places = placesOf(text, x, [Math.min(y1, y2), Math.max(y1, y2)], layout);
  const [first0 = { text, x, y: y1, anchor: 'end' }] = places;
  const readable = places.filter((place) => isReadable(place, layout));
  const label = readable.find((place) => isClear(place, layout)) ?? readable[0] ?? first0;
  return { areas: areasOf(pairs), x, y1, y2, label };
}

interface Pair {
  readonly year: number;
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

/** The years both lines have, with both heights. */
function pairsOf(first: LaidLine, second: LaidLine): readonly Pair[] {
  return first.points.flatMap(({ year, x, y }) => {
    const other = second.points.find((point) => point.year === year);
    return other === undefined ? [] : [{ year, x, y1: y, y2: other.y }];
  });
}

/** An outline for each run of neighbouring years. */
function areasOf(pairs: readonly Pair[]): LaidDifference['areas'] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.year === pair.year - 1) run.push(pair);
    else runs.push([pair]);
  }
  return runs
    .filter(({ length }) => length > 1)
    .map((run) => [
      ...run.map(({ x, y1 }) => ({ x, y: y1 })),
      ...run.toReversed().map(({ x, y2 }) => ({ x, y: y2 })),
    ]);
}

/** How much farther each place is than the one before, in drawing units. */
const step = 14;

/** Places for the words: over the year or beside it, above both lines and below them, ever farther away. */
function placesOf(
  text: string,
  x: number,
  [upper, lower]: readonly [number, number],
  { plot, size }: LineLayout,
): readonly LaidText[] {
  const right = plot.left + plot.width;
  const { right: half } = textBox({ text, x: 0, y: 0, anchor: 'middle' }, size.type, true);
  const middle = Math.max(plot.left + half + 4, Math.min(x, right - half - 4));
  const distances = Array.from(
    { length: Math.floor(plot.height / step) },
    (_, at) => step * (at + 1),
  );
  return distances.flatMap((away) =>
    [upper - away, lower + away + 0.7 * size.type].flatMap((y): readonly LaidText[] => [
      { text, x: middle, y, anchor: 'middle' },
      { text, x, y, anchor: 'end' },
      { text, x, y, anchor: 'start' },
    ]),
  );
}

/** Whether the words are in the plot and on no other text. */
function isReadable(
  place: LaidText,
  { plot, size, marginTexts, events = [] }: LineLayout,
): boolean {
  const box = textBox(place, size.type, true);
  const texts = [...marginTexts, ...events.flatMap(({ label }) => label ?? [])];
  return isInside(box, plot) && !texts.some((other) => overlap(textBox(other, size.type), box));
}

/** Whether the words are on no line and at no target. */
function isClear(place: LaidText, { model, plot, size, lines }: LineLayout): boolean {
  const box = textBox(place, size.type, true);
  const levels = model.targets.map(({ value }) => valueY(value, model, plot));
  return !levels.some((y) => touches(y, box)) && isClearOfLines(lines, box, 5);
}

function touches(y: number, box: TextBox): boolean {
  return y > box.top - 2 && y < box.bottom + 2;
}

function isInside({ left, right, top, bottom }: TextBox, plot: Box): boolean {
  return (
    left >= plot.left &&
    right <= plot.left + plot.width &&
    top >= plot.top &&
    bottom <= plot.top + plot.height
  );
}
