import { textWidth } from '../../charts/text-width';
import { wrapText } from '../picture/wrap-text';
import { arialWidth } from './arial-width';

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
  readonly foot: PlacedText;
  /** The sources that have room. */
  readonly sources: readonly string[];
  readonly panels: readonly Omit<PlacedText, 'size'>[];
}

/** A slide of 16 to 9, in inches. */
export const slideSize = { width: 13.333, height: 7.5 } as const;

const margin = 0.6;
const width = slideSize.width - 2 * margin;
/** Arial is narrower than Inter, in which lines are measured: so many points of Inter have room. */
const widthInInter = ((width * 72) / arialWidth('n', 1)) * textWidth('n', 1);
const bodySize = 18;
/** The size of the lines at the foot, in points. */
export const footSize = 12;
/** Lines of sources at most: the notes have all of them. */
const mostSources = 4;

/** Lays a slide out: the title as large as its length allows, the chart in what the other texts leave. */
export function layOutSlide(
  texts: {
    readonly title: string;
    readonly subtitle: string;
    readonly sources: readonly string[];
  },
  panels: number,
): SlideLayout {
  const size = titleSize(texts.title);
  const titleHeight = linesOf(texts.title, size, true) * lineOf(size) + 0.05;
  const subtitleHeight = linesOf(texts.subtitle, bodySize) * lineOf(bodySize) + 0.05;
  const top = 0.4;
  const { sources, lines } = sourcesWithRoom(texts.sources);
  const footHeight = (lines + 1) * lineOf(footSize) + 0.05;
  const footTop = slideSize.height - 0.3 - footHeight;
  const chartTop = top + titleHeight + subtitleHeight + 0.15;
  const place = { x: margin, w: width };
  const gap = 0.35;
  const each = (width - gap * (panels - 1)) / Math.max(1, panels);
  return {
    title: { ...place, size, y: top, h: titleHeight },
    subtitle: { ...place, size: bodySize, y: top + titleHeight, h: subtitleHeight },
    foot: { ...place, size: footSize, y: footTop, h: footHeight },
    sources,
    panels: Array.from({ length: panels }, (_, at) => ({
      x: margin + at * (each + gap),
      y: chartTop,
      w: each,
      h: footTop - 0.1 - chartTop,
    })),
  };
}

/** One line where it fits at 32 points or more, else two lines as large as can be, down to 28. */
function titleSize(title: string): number {
  const single = [36, 34, 32].find((size) => linesOf(title, size, true) === 1);
  return single ?? [34, 32, 30].find((size) => linesOf(title, size, true) === 2) ?? 28;
}

function linesOf(text: string, size: number, bold = false): number {
  return Math.max(1, wrapText(text, widthInInter, size, bold).length);
}

function lineOf(size: number): number {
  return (size * 1.2) / 72;
}

/** The sources that have room, the last of them cut where it has not; and how many lines they take. */
function sourcesWithRoom(sources: readonly string[]) {
  const kept: string[] = [];
  let lines = 0;
  for (const source of sources) {
    const wrapped = wrapText(source, widthInInter, footSize);
    const room = mostSources - lines;
    if (room <= 0) break;
    const cut = wrapped.length > room;
    kept.push(cut ? `${wrapped.slice(0, room).join(' ').replace(/ \S+$/, '')} …` : source);
    lines += Math.min(room, wrapped.length);
  }
  return { sources: kept, lines };
}
