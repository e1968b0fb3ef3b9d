import type PptxGenJs from 'pptxgenjs';
import { arialWidth } from './arial-width';
import { slideFont } from './chart-xml/text-xml';
import { slideColour } from './content/slide-paint';
import type { SlideTable } from './slide-types';

/** Puts a native table on a slide: names to the left, figures to the right, hairlines between the rows. Tables `beside` it have its type. */
export function writeTable(
  slide: PptxGenJs.Slide,
  { columns, rows }: SlideTable,
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  { name, beside }: { readonly name: string; readonly beside: readonly SlideTable[] },
): void {
  const rowHeight = Math.min(0.42, box.h / (Math.max(...beside.map((one) => one.rows.length)) + 1));
  const high = Math.min(18, Math.max(9, Math.floor(rowHeight * 72 * 0.62)));
  const sizes = beside.map((one) => (high * box.w * 72) / sumOf(widthsOf(one, high)));
  const size = Math.max(8, Math.floor(Math.min(high, ...sizes)));
  const widths = widthsOf({ columns, rows }, size);
  const all = sumOf(widths);
  const line = { type: 'solid', pt: 0.75, color: slideColour('grid') } as const;
  const none = { type: 'none' } as const;
  const cell = (text: string, at: number, head: boolean) => ({
    text,
    options: {
      align: at === 0 ? ('left' as const) : ('right' as const),
      bold: head,
      color: slideColour(head ? 'quiet' : 'ink'),
      border: [none, none, line, none] satisfies [
        PptxGenJs.BorderProps,
        PptxGenJs.BorderProps,
        PptxGenJs.BorderProps,
        PptxGenJs.BorderProps,
      ],
    },
  });
  slide.addTable(
    [
      columns.map((head, at) => cell(head, at, true)),
      ...rows.map((cells) => cells.map((text, at) => cell(text, at, false))),
    ],
    {
      x: box.x,
      y: box.y,
      w: box.w,
      colW: widths.map((width) => (width / all) * box.w),
      rowH: rowHeight,
      fontSize: size,
      fontFace: slideFont,
      valign: 'middle',
      margin: [0, 0.05, 0, 0.05],
      objectName: name,
    },
  );
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** How wide each column has to be, in points, so that nothing in it is broken into lines. */
function widthsOf({ columns, rows }: Pick<SlideTable, 'columns' | 'rows'>, size: number) {
  return columns.map((head, at) => {
    const texts = [head, ...rows.map((cells) => cells[at] ?? '')];
    return Math.max(...texts.map((text) => arialWidth(text, size, text === head))) + size;
  });
}
