import type {
  LaidVintage,
  ModelVintage,
  VintagesLayout,
  VintagesModel,
} from '../forms/vintages-types';
import { textWidth } from '../text-width';
import { type Box, scale } from './layout';
import type { SizeRules } from './size';
import type { TonedText } from './toned-text';

/** Gives the publications of a figure their pixels: who and when to the left, the changes to the right where there is room. */
export function layOutVintages(model: VintagesModel, size: SizeRules): VintagesLayout {
  const narrow = size.width < 500;
  const line = size.type + 6;
  const top = 2 * line + 6;
  const rowHeight = 2.6 * line;
  const plot = plotOf(model, size, { narrow, top, height: rowHeight * model.rows.length });
  const at = (value: number) => scale(value, model.span, [plot.left, plot.left + plot.width]);
  const rows = model.rows.map((row, index): LaidVintage => {
    const ends = row.bounds?.map(at);
    return {
      row,
      y: plot.top + (index + 0.5) * rowHeight,
      x: row.value === null ? null : at(row.value),
      range: ends?.[0] === undefined || ends[1] === undefined ? null : [ends[0], ends[1]],
    };
  });
  const targetX = model.target === null ? null : at(model.target.value);
  return {
    form: 'vintages',
    model,
    size,
    width: size.width,
    height: plot.top + plot.height + 6,
    plot,
    rows,
    targetX,
    tickXs: model.ticks.map(({ value }) => at(value)),
    rules: model.rows.map((_, index) => plot.top + index * rowHeight),
    steps: stepsOf(rows, 0.5 * rowHeight),
    texts: [
      ...tickTexts(model, at, plot, size),
      ...headTexts(model, targetX, narrow, size),
      ...rows.flatMap((laid) => rowTexts(laid, plot, targetX, narrow, size)),
    ],
  };
}

function plotOf(
  model: VintagesModel,
  { width, type }: SizeRules,
  { narrow, top, height }: { narrow: boolean; top: number; height: number },
): Box {
  const names = Math.max(
    ...model.rows.flatMap(({ name, shortName, date }) => [
      textWidth(narrow ? shortName : name, type, true),
      textWidth(date, type),
    ]),
  );
  const changes = Math.max(
    textWidth(model.changeHead, type),
    ...model.rows.map(({ change }) => textWidth(change, type, true)),
  );
  const left = Math.ceil(names) + (narrow ? 18 : 28);
  const tick = textWidth(model.ticks.at(-1)?.text ?? '', type) / 2;
  const right = narrow ? Math.ceil(Math.max(16, tick)) : Math.ceil(changes) + 28;
  return { left, top, width: width - left - right, height };
}

/** From one mark down, across and down to the next; a publication without a figure parts the line. */
function stepsOf(rows: readonly LaidVintage[], below: number) {
  return rows.flatMap(({ x, y }, index) => {
    const next = rows[index + 1];
    if (x === null || next === undefined || next.x === null) return [];
    const turn = y + below;
    return [
      [
        { x, y },
        { x, y: turn },
        { x: next.x, y: turn },
        { x: next.x, y: next.y },
      ],
    ];
  });
}

const quiet = { tone: 'quiet', bold: false } as const;

/** The ticks that have room, from the first on; none where the target's label stands is moved, since that is a line higher. */
function tickTexts(
  { ticks }: VintagesModel,
  at: (value: number) => number,
  plot: Box,
  { type }: SizeRules,
): readonly TonedText[] {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.flatMap(({ value, text }): TonedText[] => {
    const half = textWidth(text, type) / 2;
    const x = at(value);
    if (x - half < free) return [];
    free = x + half + 6;
    return [{ text, x, y: plot.top - 8, anchor: 'middle', ...quiet }];
  });
}

function headTexts(
  { target, changeHead }: VintagesModel,
  targetX: number | null,
  narrow: boolean,
  { width, type }: SizeRules,
): readonly TonedText[] {
  const heads: TonedText[] = [];
  const head = narrow ? 0 : textWidth(changeHead, type) + 12;
  if (target !== null && targetX !== null) {
    const text = narrow ? target.shortLabel : target.label;
    const half = textWidth(text, type) / 2;
    const x = Math.max(half, Math.min(targetX, width - head - half));
    heads.push({ text, x, y: type, anchor: 'middle', tone: 'target', bold: false });
  }
  if (!narrow) heads.push({ text: changeHead, x: width, y: type, anchor: 'end', ...quiet });
  return heads;
}

/** Who, when, the value at its mark, and the change; that has no room where it is narrow, but is read and in the table. */
function rowTexts(
  { row, x, y, range }: LaidVintage,
  plot: Box,
  targetX: number | null,
  narrow: boolean,
  size: SizeRules,
): readonly TonedText[] {
  const { type, width } = size;
  const base = y + type * 0.36;
  const tone = row.single ? 'second' : 'first';
  const who = narrow ? row.shortName : row.name;
  const texts: TonedText[] = [
    { text: who, x: 0, y: y - 3, anchor: 'start', tone, bold: true },
    { text: row.date, x: 0, y: y + type + 1, anchor: 'start', ...quiet },
    valueText(row, x, range?.[1] ?? x, base, plot, targetX, size),
  ];
  if (!narrow && row.change !== '') {
    texts.push({ text: row.change, x: width, y: base, anchor: 'end', tone: 'ink', bold: false });
  }
  return texts;
}

const beside = 11;

/** Behind its mark; before it where the edge is too near, or where the target's line would cross the text. */
function valueText(
  row: ModelVintage,
  x: number | null,
  end: number | null,
  y: number,
  plot: Box,
  targetX: number | null,
  { type }: SizeRules,
): TonedText {
  const { text } = row;
  if (x === null || end === null) {
    return { text, x: plot.left, y, anchor: 'start', ...quiet };
  }
  const room = textWidth(text, type, true);
  const start = end + beside;
  const crossed = targetX !== null && targetX > start - 2 && targetX < start + room + 2;
  const behind = start + room <= plot.left + plot.width + 12 && !crossed;
  const tone = row.single ? 'second' : 'first';
  return behind || x - beside - room < plot.left
    ? { text, x: start, y, anchor: 'start', tone, bold: true }
    : { text, x: x - beside, y, anchor: 'end', tone, bold: true };
}
