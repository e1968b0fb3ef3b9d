import { wrapText } from '../../../figure/picture/wrap-text';
import type { PlotRoom } from './fit-plot';

/** The measures of a slide, in pixels of 1920 × 1080; `styles/slide.css` has the same. */
const slide = { width: 1920, height: 1080, margin: 72, gap: 22 } as const;
const title = { size: 36, line: 44 } as const;
const text = { size: 24, line: 32 } as const;
/** The source leaves room for the address beside it. */
const sourceWidth = 1316;
const mostSourceLines = 5;

/** The room that the texts of a slide leave to its plot. */
export function plotRoom(texts: {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
}): PlotRoom {
  const width = slide.width - 2 * slide.margin;
  // Letters are a little wider than they are reckoned where another typeface stands in.
  const lines = (said: string, room: number, size: number, bold = false) =>
    wrapText(said, room * 0.97, size, bold).length;
  const head =
    lines(texts.title, width, title.size, true) * title.line +
    lines(texts.subtitle, width, text.size) * text.line;
  const foot = Math.min(mostSourceLines, lines(texts.source, sourceWidth, text.size)) * text.line;
  return {
    width,
    height: slide.height - 2 * slide.margin + 24 - head - foot - 2 * slide.gap,
  };
}
