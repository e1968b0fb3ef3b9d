import { arialWidth } from './arial-width';
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
  /** Whether lines run from edge to edge of the plot. */
  readonly edges: boolean;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

const points = 72;
const digits = '0,000.0';

/** Lays a chart of categories out in its room. Bars of several panels are as thick and as large of type as each other. */
export function frameChart(
  chart: CategoryChart,
  room: Room,
  beside: readonly CategoryChart[] = [chart],
): ChartFrame {
  return chart.kind === 'bar' || chart.kind === 'stacked-bar'
    ? frameBars(chart, room, beside)
    : frameYears(chart, room);
}

/** Lays a scatter chart out in its room; the names of its axes stand under and above it. */
export function frameScatter(chart: ScatterChart, room: Room): ChartFrame {
  const left = inches(chart.up.widest, 16) + 0.15;
  const right = Math.max(0.3, ...chart.series.map(({ marks }) => inches(lastLabel(marks), 14) / 2));
  return frame(
    room,
    { left, right, top: 0.4, bottom: 0.85 },
    { type: 16, labelType: 14, axisType: 16, legendType: 14, skip: 1, edges: true },
  );
}

function lastLabel(marks: ScatterChart['series'][number]['marks']): string {
  return marks.at(-1)?.label ?? '';
}

function frameBars(chart: CategoryChart, room: Room, beside: readonly CategoryChart[]): ChartFrame {
  const axisType = 14;
  const rows = Math.max(1, ...beside.map(({ categories }) => categories.length));
  const names = beside.flatMap(({ categories }) => categories);
  const narrow = room.width < 8;
  const legendLines = narrow && beside.some(({ series }) => series.length > 2) ? 2 : 1;
  const top = chart.legend ? 0.2 + 0.22 * legendLines : 0.05;
  const bottom = !chart.axis.shown ? 0.05 : chart.axis.title === null ? 0.38 : 0.68;
  const rowHeight = ((room.height - top - bottom) * points) / rows;
  const values = chart.series.filter(({ kind }) => kind === 'value').length;
  const bars = chart.overlapping ? 1 : Math.max(1, values);
  const widest = (type: number) => Math.max(...names.map((name) => inches(name, type))) + 0.15;
  const wanted = clamp(rowHeight * 0.7, 9, 18);
  const most = room.width * 0.5;
  const type = widest(wanted) > most ? clamp((wanted * most) / widest(wanted), 9, 18) : wanted;
  const labelType = clamp(Math.min(type, (rowHeight / bars) * 0.9), 10, 18);
  const right = chart.kind === 'bar' ? inches('000.00', labelType) + 0.1 : 0.4;
  const rest = ((rows - chart.categories.length) * rowHeight) / points;
  return frame(
    room,
    { left: Math.min(widest(type), most), right, top, bottom: bottom + rest },
    {
      type,
      labelType,
      axisType,
      legendType: narrow ? 12 : 16,
      skip: 1,
      edges: false,
    },
  );
}

function frameYears(chart: CategoryChart, room: Room): ChartFrame {
  const { axis, categories, series, legend, kind } = chart;
  const axisType = 16;
  const named = series.filter(({ label }) => label !== null && label !== 'values');
  const labelType = named.length <= 10 ? 18 : named.length <= 16 ? 14 : 11;
  const aside = legend && (kind === 'line' || series.length > 4);
  const legendType = series.length <= mostInLegend ? 14 : 11;
  const names =
    (Math.max(...series.map(({ name }) => inches(name, legendType))) + 0.6) *
    (series.length > mostInLegend ? 2 : 1);
  const widest = Math.max(0, ...named.map((one) => inches(labelText(one), labelType)));
  const years = categories.every((name) => /^\d{4}$/.test(name));
  const margins = {
    left: inches(axis.widest, axisType) + 0.15,
    right: Math.min(aside ? names : Math.max(0.3, widest + 0.3), room.width * 0.38),
    top: (axis.title === null ? 0.15 : 0.5) + (legend && !aside ? 0.4 : 0),
    bottom: years ? 0.42 : 0.85,
  };
  const column = (room.width - margins.left - margins.right) / categories.length;
  const words = categories.flatMap((name) => name.split(' '));
  const longest = Math.max(...words.map((word) => inches(word, axisType))) * 1.15;
  return frame(room, margins, {
    type: years ? axisType : clamp((axisType * column) / longest, 11, 14),
    labelType,
    axisType,
    legendType,
    skip: years ? skipFor(longest / column) : 1,
    edges: kind === 'line' && !series.some(({ drawn }) => drawn === 'marks'),
  });
}

/** Of how many years one is named, so that names of so many columns' width stand apart: of all, or of as many as read as a step. */
function skipFor(columns: number): number {
  return columns <= 1 ? 1 : ([2, 5, 10, 20].find((step) => step >= columns * 1.2) ?? 50);
}

/** Names that a column of a legend has room for. */
const mostInLegend = 13;

function labelText({ name, label }: SlideSeries): string {
  return label === 'name-and-value' ? `${name} ${digits}` : name;
}

function frame(
  { width, height }: Room,
  margins: { left: number; right: number; top: number; bottom: number },
  types: Pick<ChartFrame, 'type' | 'labelType' | 'axisType' | 'legendType' | 'skip' | 'edges'>,
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

function inches(text: string, type: number): number {
  return arialWidth(text, type) / points;
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, Math.round(value * 2) / 2));
}
