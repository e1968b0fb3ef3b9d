import type { DumbbellModel, ModelDumbbell } from '../forms/dumbbell-types';
import { textWidth } from '../text-width';
import type { SizeRules } from './size';

/** A column of figures at the right of the drawing: the first year, the last, the change. */
export interface DumbbellColumn {
  /** The year's end of the dumbbell; null for the change. */
  readonly end: 'from' | 'to' | null;
  readonly head: string;
  readonly estimated: boolean;
  readonly cell: (row: ModelDumbbell) => string;
  /** Where its texts end. */
  readonly right: number;
  /** Where its head's mark stands; null where it has none. */
  readonly markX: number | null;
}

/** The columns from the right edge inwards, each as wide as what it holds. */
export function dumbbellColumns(
  model: DumbbellModel,
  size: SizeRules,
): { readonly heads: readonly DumbbellColumn[]; readonly left: number } {
  const { heads, years, rows } = model;
  const single = years[0] === years[1];
  const to = {
    end: 'to',
    ...headOf(heads.to),
    cell: (row: ModelDumbbell) => row.to.plain,
  } as const;
  const wanted = single
    ? [to]
    : ([
        { end: 'from', ...headOf(heads.from), cell: (row: ModelDumbbell) => row.from.plain },
        to,
        {
          end: null,
          head: heads.change,
          estimated: false,
          cell: (row: ModelDumbbell) => row.changeText,
        },
      ] as const);
  const gap = size.width < 500 ? 12 : 20;
  let right = size.width;
  const placed: DumbbellColumn[] = [];
  for (const column of wanted.toReversed()) {
    const text = textWidth(column.head, size.type);
    const marked = column.end !== null && !single;
    const widest = Math.max(
      text + (marked ? markRoom : 0),
      ...rows.map((row) => textWidth(column.cell(row), size.type, row.emphasis === 'highlighted')),
    );
    placed.unshift({ ...column, right, markX: marked ? right - text - 8 : null });
    right -= widest + gap;
  }
  return { heads: placed, left: right + gap };
}

const markRoom = 14;

function headOf({ text, estimated }: DumbbellModel['heads']['from']) {
  return { head: text, estimated };
}
