import type { Chart } from '../../charts/chart';
import type { SizeRules } from '../../charts/layout/size';
import type { PictureFrame, PictureTexts } from './picture';
import { type LaidTexts, layOutTexts } from './picture-texts';

/** A picture laid out in drawing units, of which `scale` are one of the frame's. */
export interface FittedPicture {
  readonly scale: number;
  readonly rules: SizeRules;
  readonly texts: LaidTexts;
  readonly width: number;
  readonly height: number;
  readonly plotHeight: number;
}

const scales = [1, 1.1, 1.25, 1.4, 1.6, 1.8, 2, 2.3, 2.6, 3, 3.5, 4] as const;
const type = 12;

/** Finds the largest scale at which the chart has room in the frame. */
export function fitPicture(
  chart: Chart,
  sizes: SizeRules,
  texts: PictureTexts,
  frame: PictureFrame,
): FittedPicture {
  let last: FittedPicture | null = null;
  for (const scale of scales) {
    const laid = layOutTexts(texts, { width: frame.width * scale, scale });
    const width = frame.width * scale;
    const free = frame.height === null ? null : frame.height * scale - laid.head - laid.foot;
    const rules = {
      ...sizes,
      width: width - 2 * laid.margin,
      height: free ?? sizes.height,
      type,
      row: Math.min(sizes.row, type * 1.55),
      yearLabels: Math.max(2, Math.floor((width - 2 * laid.margin) / 90)),
    };
    const plotHeight = chart.layOut(rules).layout.height;
    const height =
      frame.height === null ? laid.head + plotHeight + laid.foot : frame.height * scale;
    last = { scale, rules, texts: laid, width, height, plotHeight };
    if (free === null || plotHeight <= free) return last;
  }
  if (last === null) throw new Error('A picture has no scale to be laid out at.');
  return last;
}
