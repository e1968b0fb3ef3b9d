import type { ChartFrame } from '../chart-frame';
import { slideColour } from '../content/slide-paint';
import type { LabelShift } from '../label-shifts';
import type { CategoryChart, SlidePoint, SlideSeries } from '../slide-types';
import { categoryReference, nameReference, valueReference } from './cells-xml';
import { allLabels, endLabel } from './label-xml';
import { marker, noMarker, noStroke, stroke } from './shape-xml';

/** A line of a native line chart: dotted and hollow where its values are estimates, its name at its end. */
export function lineSeriesXml(
  series: SlideSeries,
  at: number,
  { categories, valueFormat }: CategoryChart,
  frame: ChartFrame,
  shift: LabelShift,
): string {
  const { name, kind, emphasis, paint, drawn, points } = series;
  const strong = kind === 'value' && emphasis === 'highlighted';
  const line =
    drawn === 'marks' ? noStroke : lineStroke(series, drawn === 'dashed' ? 'dash' : 'solid');
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameReference(at + 1, 1, name)}` +
    `<c:spPr>${line}</c:spPr>` +
    (drawn === 'marks' ? marker(paint, 10, false) : noMarker) +
    points.map((_, index) => pointXml(series, index, strong)).join('') +
    labelXml(series, valueFormat, frame, shift) +
    categoryReference(categories) +
    valueReference(
      'c:val',
      at + 1,
      2,
      points.map(({ value }) => value),
      valueFormat,
    ) +
    '<c:smooth val="0"/></c:ser>'
  );
}

function lineStroke({ kind, emphasis, paint }: SlideSeries, dash: 'solid' | 'dash' | 'sysDot') {
  const width =
    kind === 'target' ? 2 : emphasis === 'highlighted' ? 3.5 : emphasis === 'muted' ? 1.25 : 2;
  return stroke(paint, width, dash);
}

/** A point that differs from its series; empty for the others. The stroke of a point leads to it. */
function pointXml(series: SlideSeries, at: number, strong: boolean): string {
  const { points, drawn } = series;
  const point = points[at];
  if (point === undefined || point.value === null) return '';
  const before = points[at - 1];
  const alone = isMissing(before) && isMissing(points[at + 1]);
  const dotted = point.estimated || (!isMissing(before) && before?.estimated === true);
  if (!dotted && !alone && point.paint === undefined) return '';
  const paint = point.paint ?? series.paint;
  const lone = drawn === 'marks';
  const mark = lone || strong || alone ? marker(paint, lone ? 10 : 8, point.estimated) : noMarker;
  const line = lone ? noStroke : lineStroke(series, dotted ? 'sysDot' : 'solid');
  return `<c:dPt><c:idx val="${at}"/>${mark}<c:bubble3D val="0"/><c:spPr>${line}</c:spPr></c:dPt>`;
}

function isMissing(point: SlidePoint | undefined): boolean {
  return point === undefined || point.value === null;
}

function labelXml(
  { label, points, kind, emphasis, paint }: SlideSeries,
  format: string,
  { labelType }: ChartFrame,
  shift: LabelShift,
): string {
  const last = points.findLastIndex(({ value }) => value !== null);
  if (label === null || last < 0) return '';
  const strong = kind === 'value' && emphasis === 'highlighted';
  if (label === 'values') {
    const text = { size: labelType, colour: slideColour('ink') };
    return allLabels({ text, format, position: 't', value: true, name: false });
  }
  const colour = strong ? paint.colour : slideColour(kind === 'target' ? 'target' : 'quiet');
  return endLabel(last, shift, {
    text: { size: labelType, colour, bold: strong },
    format,
    position: 'r',
    value: label === 'name-and-value',
    name: true,
  });
}
