import type { LaidSwatch, MapFill, MapModel } from '../forms/map-types';
import { nearMark } from '../rounding';
import { textWidth } from '../text-width';
import type { LaidText } from './layout';
import type { SizeRules } from './size';

/** A text of the legend. */
export type LegendText = LaidText & { readonly tone: 'ink' | 'quiet'; readonly bold: boolean };

/** The legend, laid out from a corner. */
export interface LaidLegend {
  readonly swatches: readonly Omit<LaidSwatch, 'hatch'>[];
  readonly texts: readonly LegendText[];
  readonly width: number;
  readonly height: number;
}

/** Where a legend starts, and what is between its texts and their counts. */
export interface LegendPlace {
  readonly left: number;
  readonly top: number;
  readonly gap: number;
}

interface LegendRow {
  /** Null for the line that explains the mark at a label. */
  readonly fill: MapFill | null;
  readonly text: string;
  readonly count: string;
}

interface LegendHead {
  readonly unit: string;
  readonly counts: string;
}

/** The legend in one column: the classes from the highest, what else there is, and the mark at a label. */
export function legendColumn(model: MapModel, place: LegendPlace, size: SizeRules): LaidLegend {
  return column([...classRows(model), ...asideRows(model)], headOf(model), place, size);
}

/** The legend in two columns, the classes and the rest, for a drawing that is not wide. */
export function legendColumns(model: MapModel, place: LegendPlace, size: SizeRules): LaidLegend {
  const { left, top, gap } = place;
  const classes = column(classRows(model), headOf(model), place, size);
  const middle = Math.max(left + classes.width + 2 * gap, size.width / 2);
  const others = column(
    asideRows(model),
    null,
    { left: middle, top: top + rowHeight(size), gap },
    size,
  );
  return {
    swatches: [...classes.swatches, ...others.swatches],
    texts: [...classes.texts, ...others.texts],
    width: middle + others.width - left,
    height: Math.max(classes.height, others.height + rowHeight(size)),
  };
}

function headOf({ legend }: MapModel): LegendHead {
  return { unit: legend.unit ?? '', counts: legend.counts };
}

function classRows({ classes }: MapModel): readonly LegendRow[] {
  return classes
    .map(({ text, paint, count }) => ({ fill: paint, text, count: `${count}` }))
    .toReversed();
}

function asideRows({ asides, legend }: MapModel): readonly LegendRow[] {
  return [
    ...asides.map(({ standing, text, count }) => ({ fill: standing, text, count: `${count}` })),
    ...(legend.near === null ? [] : [{ fill: null, text: legend.near, count: '' }]),
  ];
}

function column(
  rows: readonly LegendRow[],
  head: LegendHead | null,
  { left, top, gap }: LegendPlace,
  size: SizeRules,
): LaidLegend {
  const width = columnWidth(rows, head, gap, size);
  const line = rowHeight(size);
  const first = head === null ? top : top + line;
  const middles = rows.map((_, at) => first + (at + 0.5) * line);
  return {
    swatches: rows.flatMap(({ fill }, at) =>
      fill === null ? [] : [{ fill, box: swatchBox(left, middles[at] ?? first, size) }],
    ),
    texts: [
      ...(head === null ? [] : headTexts(head, left, left + width, top + line / 2, size)),
      ...rows.flatMap((row, at) => rowTexts(row, left, left + width, middles[at] ?? first, size)),
    ],
    width,
    height: first - top + rows.length * line,
  };
}

function swatchBox(left: number, middle: number, size: SizeRules) {
  const height = Math.round(size.type * 0.9);
  return { left, top: middle - height / 2, width: swatchWidth(size), height };
}

function rowTexts(
  { fill, text, count }: LegendRow,
  left: number,
  right: number,
  middle: number,
  size: SizeRules,
): readonly LegendText[] {
  const x = left + swatchWidth(size) + swatchGap;
  const y = middle + size.type * drop;
  const own = { text, x, y, anchor: 'start', tone: 'ink', bold: false } as const;
  if (fill !== null) return [own, { ...own, text: count, x: right, anchor: 'end', bold: true }];
  const mark = {
    ...own,
    text: nearMark,
    x: left + swatchWidth(size) / 2,
    anchor: 'middle',
  } as const;
  return [mark, { ...own, tone: 'quiet' }];
}

function headTexts(
  { unit, counts }: LegendHead,
  left: number,
  right: number,
  middle: number,
  { type }: SizeRules,
): readonly LegendText[] {
  const own = { y: middle + type * drop, tone: 'quiet', bold: false } as const;
  const named: readonly LegendText[] =
    unit === '' ? [] : [{ ...own, text: unit, x: left, anchor: 'start' }];
  return [...named, { ...own, text: counts, x: right, anchor: 'end' }];
}

/** As wide as its widest row. */
function columnWidth(
  rows: readonly LegendRow[],
  head: LegendHead | null,
  gap: number,
  size: SizeRules,
): number {
  const { type } = size;
  const before = swatchWidth(size) + swatchGap;
  const widths = rows.map(({ text, count }) => {
    const counted = count === '' ? 0 : gap + textWidth(count, type, true);
    return before + textWidth(text, type) + counted;
  });
  const headed =
    head === null ? 0 : textWidth(head.unit, type) + gap + textWidth(head.counts, type);
  return Math.ceil(Math.max(0, headed, ...widths));
}

const swatchGap = 7;

/** From the middle of a line to its baseline, as a part of the type size. */
const drop = 0.36;

function swatchWidth({ type }: SizeRules): number {
  return Math.round(type * 1.4);
}

function rowHeight({ row }: SizeRules): number {
  return row + 1;
}
