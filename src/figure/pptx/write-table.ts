import type PptxGenJs from 'pptxgenjs';
import { arialWidth } from './arial-width';
import { slideFont } from './chart-xml/text-xml';
import { slideColour } from './content/slide-paint';
import type { SlideTable } from './slide-types';

/** Puts a native table on a slide: names to the left, figures to the right, hairlines between the rows. */
export function writeTable(
  slide: PptxGenJs.Slide,
  { columns, rows }: SlideTable,
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  name: string,
): void {
  const rowHeight = Math.min(0.42, box.h / (rows.length + 1));
  const size = Math.min(18, Math.max(9, Math.floor(rowHeight * 72 * 0.62)));
  const widths = columns.map(
    (head, at) =>
      Math.max(
        ...[head, ...rows.map((cells) => cells[at] ?? '')].map((one) => arialWidth(one, size)),
      ) + size,
  );
  const all = widths.reduce((sum, width) => sum + width, 0);
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
