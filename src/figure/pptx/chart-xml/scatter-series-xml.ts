import type { ChartFrame } from '../chart-frame';
import { slideColour } from '../content/slide-paint';
import type { ScatterSeries } from '../slide-types';
import { nameReference, valueReference } from './cells-xml';
import { noLabels, ownLabel } from './label-xml';
import { marker, noMarker, noStroke, stroke } from './shape-xml';
import { richText } from './text-xml';

/** A series of a native scatter chart: its rows of the workbook start at `row`, its values upwards stand in a column of its own. */
export function scatterSeriesXml(
  series: ScatterSeries,
  at: number,
  row: number,
  { labelType }: ChartFrame,
  language: string,
): string {
  const { name, kind, paint, drawn, marks } = series;
  const strong = kind === 'value' && drawn === 'line';
  const colour = strong ? paint.colour : slideColour(kind === 'target' ? 'target' : 'ink');
  const text = { size: strong ? labelType + 4 : labelType, colour, bold: strong };
  const labels = marks.flatMap(({ label, side }, index) =>
    label === null
      ? []
      : [
          ownLabel(index, richText(label, text, language), {
            text,
            format: 'General',
            position: side,
            value: true,
            name: false,
          }),
        ],
  );
  const line =
    drawn === 'marks'
      ? noStroke
      : stroke(paint, kind === 'target' ? 1.75 : 2, kind === 'target' ? 'dash' : 'solid');
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameReference(at + 2, 1, name)}` +
    `<c:spPr>${line}</c:spPr>${kind === 'target' ? noMarker : marker(paint, drawn === 'marks' ? 8 : 6, false)}` +
    marks
      .flatMap(({ estimated }, index) => {
        const last = strong && index === marks.length - 1;
        return kind === 'value' && (estimated || last)
          ? [
              `<c:dPt><c:idx val="${index}"/>${marker(paint, last ? 11 : drawn === 'marks' ? 8 : 6, estimated)}<c:bubble3D val="0"/></c:dPt>`,
            ]
          : [];
      })
      .join('') +
    `<c:dLbls>${labels.join('')}${noLabels}</c:dLbls>` +
    valueReference(
      'c:xVal',
      1,
      row,
      marks.map(({ across }) => across),
      'General',
    ) +
    valueReference(
      'c:yVal',
      at + 2,
      row,
      marks.map(({ up }) => up),
      'General',
    ) +
    '<c:smooth val="0"/></c:ser>'
  );
}
