import type { LaidSwatch, MapFill, MapModel } from '../forms/map-types';
import { nearMark } from '../model/build-map';
import { textWidth } from '../text-width';
import type { LaidText } from './layout';
import type { SizeRules } from './size';

/** A text of the legend. */
export type LegendText = LaidText & { readonly tone: 'ink' | 'quiet'; readonly bold: boolean };

type Swatch = Omit<LaidSwatch, 'hatch'>;

/** The legend, laid out from a corner. */
export interface LaidLegend {
  readonly swatches: readonly Swatch[];
  readonly texts: readonly LegendText[];
  readonly height: number;
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
export function legendColumn(
  model: MapModel,
  left: number,
  top: number,
  size: SizeRules,
): LaidLegend {
  return column([...classRows(model), ...asideRows(model)], headOf(model), left, top, size);
}

/** The legend in two columns, for a drawing that is not wide: the classes; the rest. */
export function legendColumns(
  model: MapModel,
  left: number,
  top: number,
  size: SizeRules,
): LaidLegend {
  const classes = column(classRows(model), headOf(model), left, top, size);
  const middle =
    left + Math.max(columnWidth(classRows(model), headOf(model), size) + 28, size.width / 2);
  const others = column(asideRows(model), null, middle, top + rowHeight(size), size);
  return {
    swatches: [...classes.swatches, ...others.swatches],
    texts: [...classes.texts, ...others.texts],
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
  left: number,
  top: number,
  size: SizeRules,
): LaidLegend {
  const { type } = size;
  const right = left + columnWidth(rows, head, size);
  const textLeft = left + swatchWidth(size) + swatchGap;
  const line = rowHeight(size);
  const first = head === null ? top : top + line;
  const middle = (at: number) => first + at * line + line / 2;
  const swatches = rows.flatMap(({ fill }, at): readonly Swatch[] => {
    if (fill === null) return [];
    const height = Math.round(type * 0.9);
    return [
      { fill, box: { left, top: middle(at) - height / 2, width: swatchWidth(size), height } },
    ];
  });
  const texts = rows.flatMap(({ fill, text, count }, at): readonly LegendText[] => {
    const y = middle(at) + type * 0.36;
    const own = { text, x: textLeft, y, anchor: 'start', tone: 'ink', bold: false } as const;
    if (fill === null) {
      const mark = {
        ...own,
        text: nearMark,
        x: left + swatchWidth(size) / 2,
        anchor: 'middle',
      } as const;
      return [mark, { ...own, tone: 'quiet' }];
    }
    return [own, { ...own, text: count, x: right, anchor: 'end', bold: true }];
  });
  const y = top + line / 2 + type * 0.36;
  const quiet = { y, tone: 'quiet', bold: false } as const;
  const heads: readonly LegendText[] =
    head === null
      ? []
      : [
          ...(head.unit === ''
            ? []
            : [{ ...quiet, text: head.unit, x: left, anchor: 'start' } as const]),
          { ...quiet, text: head.counts, x: right, anchor: 'end' },
        ];
  return { swatches, texts: [...heads, ...texts], height: middle(rows.length) - line / 2 - top };
}

/** As wide as its widest row. */
function columnWidth(rows: readonly LegendRow[], head: LegendHead | null, size: SizeRules): number {
  const { type } = size;
  const before = swatchWidth(size) + swatchGap;
  const wide = rows.map(({ text, count }) =>
    count === ''
      ? before + textWidth(text, type)
      : before + textWidth(text, type) + countGap + textWidth(count, type, true),
  );
  const headWidth =
    head === null ? 0 : textWidth(head.unit, type) + countGap + textWidth(head.counts, type);
  return Math.ceil(Math.max(headWidth, ...wide));
}

const swatchGap = 7;
const countGap = 7;

function swatchWidth({ type }: SizeRules): number {
  return Math.round(type * 1.4);
}

function rowHeight({ row }: SizeRules): number {
  return row + 1;
}
