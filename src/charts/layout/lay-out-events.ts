import type { LineModel, ModelEvent } from '../model';
import type { Box, LaidEvent, LaidText } from './layout';
import { yearX } from './line-scale';
import type { SizeRules } from './size';
import { textBox } from './text-box';

/** Events with their labels in rows above the plot; the lowest row is 0. */
interface EventRows {
  readonly marks: readonly Mark[];
  readonly count: number;
}

interface Mark {
  readonly x: number;
  readonly label: Flag | null;
}

/** A label that hangs on its hair like a flag, to the right of it or to the left. */
interface Flag {
  readonly row: number;
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly left: number;
  readonly right: number;
}

const flagGap = 4;
const labelGap = 7;

/**
 * Finds a row above the plot for the label of each event, those of the lowest rank first: no label meets another or the hair
 * of another. What finds no room has no label. Of several orders of trying, the one that leaves least without is taken.
 */
export function eventRows(model: LineModel, plot: Box, size: SizeRules): EventRows {
  const placed = orders.flatMap((order) =>
    preferences.map((preference) => placeAll(model, plot, size, { order, preference })),
  );
  const [marks = []] = placed.toSorted((a, b) => weight(b) - weight(a));
  return { marks, count: Math.max(0, ...marks.map(({ label }) => (label?.row ?? -1) + 1)) };
}

interface Placed extends Mark {
  readonly event: ModelEvent;
}

/** In a rank from the newest (-1) or from the oldest (1). */
const orders = [-1, 1] as const;

/** Whether a label rather stands in a low row or rather to the right of its hair. */
const preferences = ['low', 'right'] as const;

interface Trial {
  readonly order: (typeof orders)[number];
  readonly preference: (typeof preferences)[number];
}

/** One label after the other, by rank. */
function placeAll(
  model: LineModel,
  plot: Box,
  size: SizeRules,
  { order, preference }: Trial,
): readonly Placed[] {
  const marks: Placed[] = [];
  for (const event of model.events.toSorted((a, b) => a.rank - b.rank || order * (a.at - b.at))) {
    const x = yearX(event.at, model, plot);
    const flags = flagsOf(event.label, x, size, preference);
    const label = flags.find((flag) => isClear(flag, x, marks, plot, size)) ?? null;
    marks.push({ event, x, label });
  }
  return marks.sort((a, b) => a.x - b.x);
}

/** How much is labelled; one label of a rank counts more than those of the next. */
function weight(marks: readonly Placed[]): number {
  return marks.reduce((sum, { event, label }) => sum + (label === null ? 0 : 4 ** -event.rank), 0);
}

/** The room the rows of labels take above the plot. */
export function eventRoom({ count }: EventRows, { type }: SizeRules): number {
  return count === 0 ? 0 : (count - 1) * rowHeight(type) + 0.75 * type + 1;
}

/** The marks with their labels above the plot. */
export function layOutEvents(
  { marks }: EventRows,
  plot: Box,
  { type }: SizeRules,
): readonly LaidEvent[] {
  return marks.map(({ x, label }) => ({
    x,
    label: label === null ? null : laid(label, plot, type),
  }));
}

function laid({ row, text, x, anchor }: Flag, plot: Box, type: number): LaidText {
  return { text, x, anchor, y: plot.top - 0.7 * type - 3 - row * rowHeight(type) };
}

function rowHeight(type: number): number {
  return type + 4;
}

function flagsOf(
  text: string,
  x: number,
  { type, height }: SizeRules,
  preference: Trial['preference'],
): readonly Flag[] {
  const rows = Array.from({ length: Math.floor(height / 125) }, (_, row) => row);
  const flag = (row: number, anchor: Flag['anchor']): Flag => {
    const at = anchor === 'start' ? x + flagGap : x - flagGap;
    const { left, right } = textBox({ text, x: at, y: 0, anchor }, type);
    return { row, text, x: at, anchor, left, right };
  };
  return preference === 'low'
    ? rows.flatMap((row) => [flag(row, 'start'), flag(row, 'end')])
    : [...rows.map((row) => flag(row, 'start')), ...rows.map((row) => flag(row, 'end'))];
}

/** Whether a flag is inside the drawing, meets no other flag and no hair, and its own hair meets no flag. */
function isClear(
  flag: Flag,
  x: number,
  placed: readonly Mark[],
  plot: Box,
  size: SizeRules,
): boolean {
  if (flag.left < plot.left || flag.right > size.width - 2) return false;
  return placed.every(({ x: hair, label }) => {
    if (label === null) return true;
    const meets =
      flag.row === label.row &&
      flag.left < label.right + labelGap &&
      label.left < flag.right + labelGap;
    const crossed = flag.row <= label.row && isIn(hair, flag);
    const crosses = label.row <= flag.row && isIn(x, label);
    return !meets && !crossed && !crosses;
  });
}

function isIn(x: number, { left, right }: Flag): boolean {
  return x > left - 3 && x < right + 3;
}
