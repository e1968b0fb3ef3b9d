import type { DumbbellLayout, DumbbellModel } from '../forms/dumbbell-types';
import { textWidth } from '../text-width';
import { dumbbellColumns } from './dumbbell-columns';
import { dumbbellHeadTexts, dumbbellRowTexts, dumbbellTickTexts, namesOf } from './dumbbell-texts';
import { type Box, scale } from './layout';
import type { SizeRules } from './size';

/**
 * Gives dumbbells their pixels: a table one column of which is the drawing. Where it is narrow the drawing takes the whole
 * width, under its row of words.
 */
export function layOutDumbbells(model: DumbbellModel, size: SizeRules): DumbbellLayout {
  const narrow = isNarrow(size);
  const columns = dumbbellColumns(model, size);
  const nameOf = namesOf(model, size);
  const line = size.type + 6;
  const headY = (model.target === null ? 0 : line) + size.type;
  const ticksY = headY + (narrow ? line : 0);
  const top = ticksY + 8;
  const rowHeight = rowHeightOf(model.rows.length, size);
  const plot = plotOf(model, size, { top, rowHeight, right: columns.left });
  const at = placeOf(model, plot);
  const rows = model.rows.map((row, index) => ({
    row,
    y: plot.top + (index + 0.5) * rowHeight,
    fromX: row.from.value === null ? null : at(row.from.value),
    toX: row.to.value === null ? null : at(row.to.value),
  }));
  const targetX = model.target === null ? null : at(model.target.value);
  const tickXs = model.ticks.map(({ value }) => at(value));
  const wordsAbove = narrow ? rowHeight * 0.45 : 0;
  return {
    form: 'dumbbell',
    model,
    size,
    width: size.width,
    height: top + plot.height + 4,
    plot,
    rowHeight,
    rows,
    tickXs,
    rules: [...model.rows.keys(), model.rows.length].map((index) => top + index * rowHeight),
    targetX,
    headMarks: columns.heads.flatMap(({ end, estimated, markX }) =>
      end === null || markX === null
        ? []
        : [{ end, estimated, x: markX, y: headY - size.type * 0.36 }],
    ),
    texts: [
      ...dumbbellHeadTexts(model, columns.heads, targetX, headY, size),
      ...dumbbellTickTexts(model, tickXs, ticksY, size),
      ...rows.flatMap((laid) =>
        dumbbellRowTexts(laid, columns.heads, plot, wordsAbove, size, nameOf),
      ),
    ],
  };
}

function isNarrow({ width }: SizeRules): boolean {
  return width < 500;
}

/** An even number of units, so that bars and marks share their middle. Few rows have more air. */
function rowHeightOf(count: number, size: SizeRules): number {
  const few = count <= 10;
  const [many, plenty] = isNarrow(size) ? [1.8, 2.2] : [1.1, 1.6];
  return 2 * Math.round((size.row * (few ? plenty : many)) / 2);
}

/** The box of the marks: between names and columns, or the whole width, in the lower half of the rows. */
function plotOf(
  model: DumbbellModel,
  size: SizeRules,
  { top, rowHeight, right }: { top: number; rowHeight: number; right: number },
): Box {
  const narrow = isNarrow(size);
  const { type } = size;
  const nameOf = namesOf(model, size);
  const names = Math.max(
    textWidth(model.axisUnit ?? '', type),
    ...model.rows.map((row) => textWidth(nameOf(row), type, row.emphasis === 'highlighted')),
  );
  const half = (text: string | undefined) => Math.max(8, textWidth(text ?? '', type) / 2);
  const left = (narrow ? 0 : Math.ceil(names) + 12) + half(model.ticks[0]?.text);
  const end = (narrow ? size.width : right - 12) - half(model.ticks.at(-1)?.text);
  return {
    left,
    top: narrow ? top + rowHeight / 4 : top,
    width: end - left,
    height: model.rows.length * rowHeight,
  };
}

/** Where a value lies on the axis. */
function placeOf({ scale: kind, span }: DumbbellModel, { left, width }: Box) {
  const place = kind === 'log' ? Math.log : (value: number) => value;
  const domain = [place(span[0]), place(span[1])] as const;
  return (value: number) => scale(place(value), domain, [left, left + width]);
}
