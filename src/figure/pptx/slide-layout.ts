import { wrapText } from '../picture/wrap-text';

/** A text on a slide: its size in points, and its place in inches. */
export interface PlacedText {
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where everything stands on a slide, in inches; nothing overlaps. */
export interface SlideLayout {
  readonly title: PlacedText;
  readonly subtitle: PlacedText;
  /** Null where there is no caption. */
  readonly caption: PlacedText | null;
  readonly foot: PlacedText;
  /** The lines of sources that have room. */
  readonly sources: readonly string[];
  readonly panels: readonly Omit<PlacedText, 'size'>[];
}

export const slideSize = { width: 13.333, height: 7.5 } as const;

const margin = 0.6;
const width = slideSize.width - 2 * margin;
const bodySize = 18;
export const footSize = 12;
/** Lines of sources at most: the notes have all of them. */
const mostSources = 3;

/** Lays a slide out: the title as large as its length allows, the chart in what the other texts leave. */
export function layOutSlide(
  texts: {
    readonly title: string;
    readonly subtitle: string;
    readonly caption: string | null;
    readonly sources: readonly string[];
  },
  panels: number,
): SlideLayout {
  const size = titleSize(texts.title);
  const titleHeight = linesOf(texts.title, size, true) * lineOf(size) + 0.05;
  const subtitleHeight = linesOf(texts.subtitle, bodySize) * lineOf(bodySize) + 0.05;
  const top = 0.4;
  const sources = atMost(
    texts.sources.flatMap((one) => wrapText(one, width * 72, footSize)),
    mostSources,
  );
  const footHeight = (sources.length + 1) * lineOf(footSize) + 0.05;
  const footTop = slideSize.height - 0.3 - footHeight;
  const captionHeight =
    texts.caption === null ? 0 : linesOf(texts.caption, bodySize) * lineOf(bodySize) + 0.1;
  const chartTop = top + titleHeight + subtitleHeight + 0.15;
  const place = { x: margin, w: width };
  const gap = 0.35;
  const each = (width - gap * (panels - 1)) / Math.max(1, panels);
  return {
    title: { ...place, size, y: top, h: titleHeight },
    subtitle: { ...place, size: bodySize, y: top + titleHeight, h: subtitleHeight },
    caption:
      texts.caption === null
        ? null
        : { ...place, size: bodySize, y: footTop - captionHeight, h: captionHeight },
    foot: { ...place, size: footSize, y: footTop, h: footHeight },
    sources,
    panels: Array.from({ length: panels }, (_, at) => ({
      x: margin + at * (each + gap),
      y: chartTop,
      w: each,
      h: footTop - captionHeight - 0.1 - chartTop,
    })),
  };
}

/** One line where it fits at 32 points or more, else two lines as large as can be, down to 28. */
function titleSize(title: string): number {
  const single = [36, 34, 32].find((size) => linesOf(title, size, true) === 1);
  return single ?? [34, 32, 30].find((size) => linesOf(title, size, true) === 2) ?? 28;
}

function linesOf(text: string, size: number, bold = false): number {
  return Math.max(1, wrapText(text, width * 72, size, bold).length);
}

function lineOf(size: number): number {
  return (size * 1.2) / 72;
}

function atMost(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return lines.slice(0, most).map((line, at) => (at === most - 1 ? `${line} …` : line));
}
