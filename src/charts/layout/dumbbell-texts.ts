import type { DumbbellModel, LaidDumbbell, ModelDumbbell } from '../forms/dumbbell-types';
import { textWidth } from '../text-width';
import type { DumbbellColumn } from './dumbbell-columns';
import type { Box } from './layout';
import type { SizeRules } from './size';
import { type Tone, type TonedText, toneOf } from './toned-text';

/** More of the width than this is not for names. */
const widestNames = 0.22;

/** How rows are named: shortly where it is narrow, or where full names would leave the drawing too little room. */
export function namesOf(
  { rows }: DumbbellModel,
  { width, type }: SizeRules,
): (row: ModelDumbbell) => string {
  const fits = rows.every(({ name }) => textWidth(name, type, true) <= width * widestNames);
  return width < 500 || !fits ? ({ shortName }) => shortName : ({ name }) => name;
}

const quiet = { tone: 'quiet', bold: false } as const;

/** The target above its line, the unit of the axis, and the heads of the columns. */
export function dumbbellHeadTexts(
  { target, axisUnit }: DumbbellModel,
  columns: readonly DumbbellColumn[],
  targetX: number | null,
  y: number,
  size: SizeRules,
): readonly TonedText[] {
  return [
    ...(target === null || targetX === null
      ? []
      : [targetText(size.width < 500 ? target.shortLabel : target.label, targetX, size)]),
    ...(axisUnit === null ? [] : [{ text: axisUnit, x: 0, y, anchor: 'start', ...quiet } as const]),
    ...columns.map(
      ({ head, right }): TonedText => ({ text: head, x: right, y, anchor: 'end', ...quiet }),
    ),
  ];
}

/** Above the target's line, or as near to it as the drawing's edges allow. */
function targetText(text: string, targetX: number, { width, type }: SizeRules): TonedText {
  const half = textWidth(text, type) / 2;
  const x = Math.min(Math.max(targetX, half), width - half);
  return { text, x, y: type, anchor: 'middle', tone: 'target', bold: false };
}

/** The ticks of the axis of values, above the plot: all, or from the last one every second, third … that has room. */
export function dumbbellTickTexts(
  { ticks }: DumbbellModel,
  xs: readonly number[],
  y: number,
  { type }: SizeRules,
): readonly TonedText[] {
  const all = ticks.map(
    ({ text }, at): TonedText => ({ text, x: xs[at] ?? 0, y, anchor: 'middle', ...quiet }),
  );
  const every = (step: number) => all.filter((_, at) => (all.length - 1 - at) % step === 0);
  const steps = [...all.keys()].map((at) => at + 1);
  return every(steps.find((step) => haveRoom(every(step), type)) ?? all.length);
}

function haveRoom(texts: readonly TonedText[], type: number): boolean {
  return texts.every(({ text, x }, at) => {
    const next = texts[at + 1];
    if (next === undefined) return true;
    return next.x - x > (textWidth(text, type) + textWidth(next.text, type)) / 2 + type / 2;
  });
}

/** A row's name and figures, and what it lacks. `above`: how far over its marks they stand. */
export function dumbbellRowTexts(
  { row, y, fromX, toX }: LaidDumbbell,
  columns: readonly DumbbellColumn[],
  plot: Box,
  above: number,
  size: SizeRules,
  nameOf: (row: ModelDumbbell) => string,
): readonly TonedText[] {
  const base = y + size.type * 0.36;
  const bold = row.emphasis === 'highlighted';
  const tone = toneOf(row.emphasis, row.colour);
  return [
    { text: nameOf(row), x: 0, y: base - above, anchor: 'start', tone, bold },
    ...columns.map(
      (column): TonedText => ({
        text: column.cell(row),
        x: column.right,
        y: base - above,
        anchor: 'end',
        ...cellTone(column, tone, bold),
      }),
    ),
    ...(row.gap === null ? [] : [gapText(row.gap, fromX ?? toX, base, plot, size)]),
  ];
}

/** The first year is quiet, the last in the entity's colour, the change in ink. */
function cellTone({ end }: DumbbellColumn, own: Tone, bold: boolean) {
  if (end === 'from') return quiet;
  return { tone: end === 'to' ? own : 'ink', bold } as const;
}

/** Says beside the one mark, or in its place, which year has no figure. */
function gapText(
  text: string,
  x: number | null,
  y: number,
  plot: Box,
  { type }: SizeRules,
): TonedText {
  const room = textWidth(text, type);
  const start = x === null ? plot.left : x + gapRoom;
  const behind = start + room <= plot.left + plot.width;
  return behind || x === null
    ? { text, x: start, y, anchor: 'start', ...quiet }
    : { text, x: x - gapRoom, y, anchor: 'end', ...quiet };
}

const gapRoom = 12;
