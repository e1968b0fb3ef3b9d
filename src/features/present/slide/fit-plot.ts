import type { Chart, LaidChart } from '../../../charts/chart';
import { roomRules } from '../../../charts/layout/room-rules';
import type { SizeRules } from '../../../charts/layout/size';
import { keepBars } from './keep-bars';

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
  /** How many of how many bars are shown, where a slide has no room for all at a size that can be read; else null. */
  readonly part: { readonly shown: number; readonly of: number } | null;
}

/** In drawing units. */
const unit = 12;
/** Sizes of text in pixels of the slide, the wished ones first. */
const types = [26, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 12, 10] as const;
/** Bars are left out rather than written smaller than this. */
const leastOfBars = 22;
/** At which size they are written then, and how high their rows are. */
const partial = { type: 24, row: 1.2 } as const;
/** The height of a row by the size of its text: as roomy as it can be, then close. */
const rows = [3, 2.4, 1.9, 1.55, 1.35, 1.2, 1.1, 1.02] as const;

/** Lays a chart out with the largest text at which it has room. */
export function fitPlot(chart: Chart, sizes: SizeRules, room: PlotRoom): FittedPlot {
  let last: LaidChart | null = null;
  for (const type of types) {
    if (chart.model.form === 'bar' && type < leastOfBars) break;
    for (const row of rows) {
      const rules = rulesFor(sizes, room, type, row);
      last = chart.layOut(rules);
      if (fits(last, room, type)) return { laid: last, type, part: null };
      // Some charts make themselves higher than they are asked to be.
      const lower = chart.layOut({ ...rules, height: rules.height ** 2 / last.layout.height });
      if (fits(lower, room, type)) return { laid: lower, type, part: null };
    }
  }
  return (
    firstBars(chart, sizes, room) ?? { laid: last ?? chart.layOut(sizes), type: least, part: null }
  );
}

const least = types[types.length - 1] ?? unit;

function rulesFor(sizes: SizeRules, room: PlotRoom, type: number, row: number): SizeRules {
  const scale = type / unit;
  const [width, height] = [room.width / scale, room.height / scale];
  return roomRules(sizes, { width, height, type: unit, row: unit * row });
}

function fits({ layout }: LaidChart, room: PlotRoom, type: number): boolean {
  return layout.height <= (room.height * unit) / type + 0.5;
}

function firstBars(chart: Chart, sizes: SizeRules, room: PlotRoom): FittedPlot | null {
  const { model } = chart;
  if (model.form !== 'bar') return null;
  const { type, row } = partial;
  const rules = rulesFor(sizes, room, type, row);
  for (let most = model.bars.length - 1; most > 0; most--) {
    const laid = keepBars(chart, most).layOut(rules);
    if (fits(laid, room, type)) return { laid, type, part: { shown: most, of: model.bars.length } };
  }
  return null;
}
