import { arialWidth } from '../arial-width';
import type { ChartFrame } from '../chart-frame';
import { slideColour } from '../content/slide-paint';
import type { CategoryChart, SlidePaint, SlidePoint, SlideSeries } from '../slide-types';
import { categoryReference, nameReference, valueReference } from './cells-xml';
import { allLabels, noLabels, valueLabel } from './label-xml';
import { noStroke, solidFill, stroke } from './shape-xml';

/** Bars of a native bar or column chart; an estimate is an outline over a light ground of its colour. */
export function barSeriesXml(
  series: SlideSeries,
  at: number,
  chart: CategoryChart,
  frame: ChartFrame,
): string {
  const { name, paint, points } = series;
  const { kind, categories, valueFormat } = chart;
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameReference(at + 1, 1, name)}` +
    `<c:spPr>${solidFill(paint)}${noStroke}</c:spPr><c:invertIfNegative val="0"/>` +
    points.map((point, index) => pointXml(point, index, paint)).join('') +
    (kind === 'bar' || kind === 'column'
      ? allLabels({
          text: { size: frame.labelType, colour: slideColour('ink') },
          format: valueFormat,
          position: 'outEnd',
          value: true,
          name: false,
        })
      : segmentLabels(series, chart, frame)) +
    categoryReference(categories) +
    valueReference(
      'c:val',
      at + 1,
      2,
      points.map(({ value }) => value),
      valueFormat,
    ) +
    '</c:ser>'
  );
}

function pointXml(
  { value, estimated, paint: own }: SlidePoint,
  at: number,
  of: SlidePaint,
): string {
  if (value === null || (!estimated && own === undefined)) return '';
  const paint = own ?? of;
  const shape = estimated
    ? `${solidFill({ ...paint, strength: paint.strength * lightness })}${stroke({ ...paint, strength: 1 }, 1)}`
    : `${solidFill(paint)}${noStroke}`;
  return `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${shape}</c:spPr></c:dPt>`;
}

/** Values in the segments of stacks that have room for them. */
function segmentLabels(
  { paint, points }: SlideSeries,
  { kind, categories, axis, valueFormat }: CategoryChart,
  { width, height, plot, type }: ChartFrame,
): string {
  const column = kind === 'stacked-column';
  const size = Math.min(14, type);
  const length = (column ? height * plot.height : width * plot.width) * 72;
  const across = ((column ? width * plot.width : height * plot.height) * 72) / categories.length;
  const digits = arialWidth('000.0', size);
  const room = column ? across > digits * 1.4 : across > size * 1.3;
  const least = column ? size * 1.4 : digits;
  const labels = points.flatMap(({ value, estimated, paint: own }, at) => {
    const reach = (Math.abs(value ?? 0) / (axis.highest - axis.lowest)) * length;
    if (value === null || !room || reach < least) return [];
    const light = estimated || isLight(own ?? paint);
    return [
      valueLabel(at, {
        text: { size, colour: slideColour(light ? 'ink' : 'ground') },
        format: valueFormat,
        position: 'ctr',
        value: true,
        name: false,
      }),
    ];
  });
  return `<c:dLbls>${labels.join('')}${noLabels}</c:dLbls>`;
}

/** Whether dark letters read better on a paint than light ones. */
function isLight({ colour, strength }: SlidePaint): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  const grey = 0.3 * red + 0.59 * green + 0.11 * blue;
  return 255 - (255 - grey) * strength > 140;
}

/** How much of its colour an estimate's ground has. */
const lightness = 0.35;
