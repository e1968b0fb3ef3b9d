import type { Chart, LaidChart } from '../../../charts/chart';
import type { SizeRules } from '../../../charts/layout/size';

/** Room for a plot on a slide, in pixels of a slide of 1920 × 1080. */
export interface PlotRoom {
  readonly width: number;
  readonly height: number;
}

/** A chart laid out for a slide. */
export interface FittedPlot {
  readonly laid: LaidChart;
  /** The size of its text in pixels of a slide of 1920 × 1080. */
  readonly type: number;
}

/** In drawing units. */
const type = 12;
/** In pixels of the slide; smaller ones only where a chart has more rows than room. */
const types = [26, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 12, 10] as const;
/** The height of a row by the size of its text: roomy, then close. */
const rows = [1.55, 1.35, 1.2, 1.1, 1.02] as const;

/** Lays a chart out with the largest text at which it has room. */
export function fitPlot(chart: Chart, sizes: SizeRules, room: PlotRoom): FittedPlot {
  let last: FittedPlot | null = null;
  for (const size of types) {
    const scale = size / type;
    const [width, height] = [room.width / scale, room.height / scale];
    for (const row of rows) {
      const laid = chart.layOut({
        ...sizes,
        width,
        height,
        type,
        row: type * row,
        yearLabels: Math.max(2, Math.floor(width / 90)),
      });
      last = { laid, type: size };
      if (laid.layout.height <= height + 0.5) return last;
    }
  }
  if (last === null) throw new Error('A plot has no size to be laid out at.');
  return last;
}
