import type { PictureTexts } from './picture';
import type { TextDensity } from './text-density';
import { wrapText } from './wrap-text';

/** A line of text of a picture; `y` is its baseline, measured from the top of the picture or of its foot. */
export interface LaidLineOfText {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly tone: 'ink' | 'quiet';
}

/** The texts around a plot, in drawing units. */
export interface LaidTexts {
  readonly margin: number;
  /** What the plot starts under. */
  readonly head: number;
  /** What is kept free under the plot. */
  readonly foot: number;
  readonly above: readonly LaidLineOfText[];
  readonly below: readonly LaidLineOfText[];
}

const marginSize = 22;

/** Lays the texts of a picture out, for a width in drawing units of which `scale` are one of the frame's. */
export function layOutTexts(
  texts: PictureTexts,
  density: TextDensity,
  { width, scale }: { readonly width: number; readonly scale: number },
): LaidTexts {
  const margin = marginSize * scale;
  const inner = width - 2 * margin;
  const title = wrapText(texts.title, inner, density.title * scale, true);
  const subtitle = wrapText(texts.subtitle, inner, density.subtitle * scale);
  const above = stacked(
    [
      ...title.map((text) => ({
        text,
        size: density.title * scale,
        bold: true,
        tone: 'ink' as const,
      })),
      ...subtitle.map((text) => ({
        text,
        size: density.subtitle * scale,
        bold: false,
        tone: 'quiet' as const,
      })),
    ],
    marginSize * 0.8 * scale,
  );
  const small = density.foot * scale;
  const foot = (text: string) => ({ text, size: small, bold: false, tone: 'quiet' as const });
  const below = stacked(
    [
      ...atMost(wrapText(texts.notes.join(' '), inner, small), density.notes),
      ...texts.sources.flatMap((source) => wrapText(source, inner, small)),
      ...wrapText(texts.origin, inner, small),
    ].map(foot),
    10 * scale,
  );
  return {
    margin,
    head: above.end + 10 * scale,
    foot: below.end + marginSize * 0.7 * scale,
    above: above.lines,
    below: below.lines,
  };
}

const lineHeight = 1.3;

function stacked(
  lines: readonly Omit<LaidLineOfText, 'y'>[],
  start: number,
): { readonly lines: readonly LaidLineOfText[]; readonly end: number } {
  let y = start;
  const laid = lines.map((line) => {
    y += line.size * lineHeight;
    return { ...line, y: y - line.size * (lineHeight - 1) };
  });
  return { lines: laid, end: y };
}

/** The first lines; where there are more, the last of them says so. */
function atMost(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return lines.slice(0, most).map((line, at) => (at === most - 1 ? shortened(line) : line));
}

/** A line that ends early: an ellipsis in place of its last word. */
function shortened(line: string): string {
  const end = line.lastIndexOf(' ');
  return `${end === -1 ? line : line.slice(0, end)} …`;
}
