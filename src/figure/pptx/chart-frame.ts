import { spread } from '../../charts/layout/spread';
import { textWidth } from '../../charts/text-width';
import type { CategoryChart, ScatterChart, SlideSeries } from './slide-types';

/** A chart's room on a slide in inches, and where its plot lies in it, as parts of it. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Text sizes in points: of the categories, of values and names at marks, of the axis of values, of the legend. */
  readonly type: number;
  readonly labelType: number;
  readonly axisType: number;
  readonly legendType: number;
  /** Every how many categories one is named. */
  readonly skip: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

const points = 72;
const digits = '0,000.0';

/** Lays a chart of categories out in its room. */
export function frameChart(chart: CategoryChart, room: Room): ChartFrame {
  return chart.kind === 'bar' || chart.kind === 'stacked-bar'
    ? frameBars(chart, room)
    : frameYears(chart, room);
}

/** Lays a scatter chart out in its room; the names of its axes stand under and above it. */
export function frameScatter(chart: ScatterChart, room: Room): ChartFrame {
  const left = inches(chart.up.widest, 16) + 0.15;
  const right = Math.max(0.3, ...chart.series.map(({ marks }) => inches(lastLabel(marks), 14) / 2));
  return frame(
    room,
    { left, right, top: 0.45, bottom: 0.85 },
    { type: 16, labelType: 14, axisType: 16, legendType: 14, skip: 1 },
  );
}

function lastLabel(marks: ScatterChart['series'][number]['marks']): string {
  return marks.at(-1)?.label ?? '';
}

function frameBars(chart: CategoryChart, room: Room): ChartFrame {
  const axisType = 14;
  const top = chart.legend ? 0.42 : 0.05;
  const bottom = chart.axis.title === null ? 0.38 : 0.68;
  const rowHeight = ((room.height - top - bottom) * points) / Math.max(1, chart.categories.length);
  const bars = chart.overlapping ? 1 : Math.max(1, chart.series.length - 1);
  const widest = (type: number) =>
    Math.max(...chart.categories.map((name) => inches(name, type))) + 0.15;
  const wanted = clamp(rowHeight * 0.7, 9, 18);
  const most = room.width * 0.42;
  const type = widest(wanted) > most ? clamp((wanted * most) / widest(wanted), 9, 18) : wanted;
  const labelType = clamp(Math.min(type, (rowHeight / bars) * 0.75), 9, 18);
  const right = chart.kind === 'bar' ? inches('000.00', labelType) + 0.1 : 0.4;
  const margins = { left: Math.min(widest(type), most), right, top, bottom };
  return frame(room, margins, {
    type,
    labelType,
    axisType,
    legendType: room.width > 8 ? 16 : 12,
    skip: 1,
  });
}

function frameYears(chart: CategoryChart, room: Room): ChartFrame {
  const axisType = 16;
  const named = chart.series.filter(({ label }) => label !== null);
  const labelType = named.length <= 10 ? 18 : named.length <= 16 ? 14 : 11;
  const aside = chart.legend && chart.series.length > 4;
  const legendType = chart.series.length <= 14 ? 14 : 11;
  const widest = Math.max(0, ...named.map((one) => inches(labelText(one), labelType)));
  const legend = Math.max(...chart.series.map(({ name }) => inches(name, legendType))) + 0.55;
  const right = aside ? legend : Math.max(0.25, widest + 0.25);
  const margins = {
    left: inches(chart.axis.widest, axisType) + 0.15,
    right: Math.min(right, room.width * 0.38),
    top: (chart.axis.title === null ? 0.15 : 0.4) + (chart.legend && !aside ? 0.4 : 0),
    bottom: Math.max(...chart.categories.map((name) => name.length)) > 12 ? 1.1 : 0.42,
  };
  const column = (room.width - margins.left - margins.right) / chart.categories.length;
  const names = chart.categories.map((name) =>
    Math.max(...name.split(/[ ,]+/).map((word) => inches(word, 16))),
  );
  const skip = Math.max(1, Math.ceil((Math.max(...names) * 1.15) / column));
  const type = skip > 1 && margins.bottom > 1 ? 12 : 16;
  return frame(room, margins, {
    type,
    labelType,
    axisType,
    legendType,
    skip: margins.bottom > 1 ? 1 : skip,
  });
}

function labelText({ name, label }: SlideSeries): string {
  return label === 'name-and-value' ? `${name} ${digits}` : name;
}

function frame(
  { width, height }: Room,
  margins: { left: number; right: number; top: number; bottom: number },
  types: Pick<ChartFrame, 'type' | 'labelType' | 'axisType' | 'legendType' | 'skip'>,
): ChartFrame {
  return {
    width,
    height,
    plot: {
      left: margins.left / width,
      top: margins.top / height,
      width: (width - margins.left - margins.right) / width,
      height: (height - margins.top - margins.bottom) / height,
    },
    ...types,
  };
}

/** How far each series' end label has to move so that none stands on another: parts of the chart's height, by series. */
export function labelShifts(chart: CategoryChart, frame: ChartFrame): readonly number[] {
  const { lowest, highest, scale } = chart.axis;
  const place = (value: number) => (scale === 'log' ? Math.log(value) : value);
  const wishes = chart.series.flatMap((one, at) => {
    const last = one.points.findLast(({ value }) => value !== null)?.value ?? null;
    if (one.label === null || last === null) return [];
    const part = (place(highest) - place(last)) / (place(highest) - place(lowest));
    return [{ at, wish: part * frame.plot.height }];
  });
  const gap = (frame.labelType * 1.25) / points / frame.height;
  const placed = spread(
    wishes.map(({ wish }) => wish),
    gap,
    0,
    frame.plot.height,
  );
  const shifts = chart.series.map(() => 0);
  wishes.forEach(({ at, wish }, index) => {
    shifts[at] = (placed[index] ?? wish) - wish;
  });
  return shifts;
}

function inches(text: string, type: number): number {
  return textWidth(text, type) / points;
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, Math.round(value * 2) / 2));
}
