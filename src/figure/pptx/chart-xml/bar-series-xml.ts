import type { ChartFrame } from '../chart-frame';
import { slideColour } from '../content/slide-paint';
import type { CategoryChart, SlidePaint, SlidePoint, SlideSeries } from '../slide-types';
import { categoryReference, nameReference, valueReference } from './cells-xml';
import { allLabels } from './label-xml';
import { noStroke, solidFill, stroke } from './shape-xml';

/** Bars of a native bar or column chart; an estimate is an outline over a light ground of its colour. */
export function barSeriesXml(
  { name, paint, points }: SlideSeries,
  at: number,
  { kind, categories, valueFormat }: CategoryChart,
  { labelType }: ChartFrame,
): string {
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameReference(at + 1, 1, name)}` +
    `<c:spPr>${solidFill(paint)}${noStroke}</c:spPr><c:invertIfNegative val="0"/>` +
    points.map((point, index) => pointXml(point, index, paint)).join('') +
    (kind === 'bar' || kind === 'column'
      ? allLabels({
          text: { size: labelType, colour: slideColour('ink') },
          format: valueFormat,
          position: 'outEnd',
          value: true,
          name: false,
        })
      : '') +
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

/** How much of its colour an estimate's ground has. */
const lightness = 0.35;
