import type { LaidMark, MultiplesLayout, MultiplesModel } from '../forms/multiples-types';
import { textWidth } from '../text-width';
import { layOutCell } from './multiples-cell';
import { multiplesGrid, plotOfCell } from './multiples-grid';
import type { SizeRules } from './size';

/** Gives small multiples their pixels: a key, and cells in rows; on narrow drawings the height grows with them. */
export function layOutMultiples(model: MultiplesModel, size: SizeRules): MultiplesLayout {
  const { type } = size;
  const { marks, bottom } = layMarks(model, size);
  const grid = multiplesGrid(model, size, bottom);
  const { columns } = grid;
  const count = model.cells.length;
  const free = model.axis === 'free';
  const cells = model.cells.map((cell, at) =>
    layOutCell(
      cell,
      plotOfCell(at, grid),
      { ticks: free || at % columns === 0, years: free || at + columns >= count },
      model,
      grid,
      type,
    ),
  );
  const last = plotOfCell(count - 1, grid);
  const plotBottom = last.top + last.height;
  return {
    form: 'multiples',
    model,
    size,
    width: size.width,
    height: Math.ceil(plotBottom + type + 9),
    plot: {
      left: grid.tickRoom,
      top: bottom + grid.header,
      width: size.width - grid.tickRoom,
      height: plotBottom - bottom - grid.header,
    },
    cells,
    marks,
    sample,
  };
}

const sample = 24;

/** The key above the cells: as many lines as it takes. The unit of the axis has no sample. */
function layMarks(
  { marks }: MultiplesModel,
  { width, type }: SizeRules,
): { readonly marks: readonly LaidMark[]; readonly bottom: number } {
  const laid: LaidMark[] = [];
  let x = 0;
  let y = type;
  for (const { mark, text } of marks) {
    const before = mark === 'unit' ? 0 : sample + 6;
    const room = before + textWidth(text, type);
    if (x > 0 && x + room > width) {
      x = 0;
      y += type * 1.5;
    }
    laid.push({ mark, x, text: { text, x: x + before, y, anchor: 'start' } });
    x += room + 20;
  }
  return { marks: laid, bottom: marks.length === 0 ? 0 : y + type };
}
