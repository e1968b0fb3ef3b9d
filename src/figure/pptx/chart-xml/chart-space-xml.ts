import type { ChartFrame } from '../chart-frame';
import { slideColour } from '../content/slide-paint';
import { labelShifts } from '../label-shifts';
import type { CategoryChart, ScatterChart } from '../slide-types';
import { axisIds, categoryAxisXml, valueAxisXml } from './axis-xml';
import { barSeriesXml } from './bar-series-xml';
import { lineSeriesXml } from './line-series-xml';
import { scatterSeriesXml } from './scatter-series-xml';
import { textProperties } from './text-xml';

/** The chart part of a native chart: one kind of chart on two axes. `language` as in `en-GB`. */
export function chartSpaceXml(
  chart: CategoryChart | ScatterChart,
  frame: ChartFrame,
  language: string,
): string {
  const legend = chart.kind !== 'scatter' && chart.legend ? legendXml(chart, frame) : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="${language}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plotLayout(frame)}` +
    (chart.kind === 'scatter'
      ? scatterXml(chart, frame, language)
      : categoryXml(chart, frame, language)) +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    textProperties({ size: frame.type, colour: slideColour('ink') }) +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

function plotLayout({ plot }: ChartFrame): string {
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${plot.left}"/><c:y val="${plot.top}"/><c:w val="${plot.width}"/><c:h val="${plot.height}"/></c:manualLayout></c:layout>`
  );
}

function categoryXml(chart: CategoryChart, frame: ChartFrame, language: string): string {
  const rows = chart.kind === 'bar' || chart.kind === 'stacked-bar';
  const category = {
    id: axisIds.first,
    crosses: axisIds.second,
    language,
    grid: false,
    titleAt: null,
    between: true,
  };
  const value = {
    id: axisIds.second,
    crosses: axisIds.first,
    language,
    type: frame.axisType,
    grid: true,
    between: !frame.edges,
    titleAt: rows ? null : { x: 0.002, y: Math.max(0, frame.plot.top - 0.48 / frame.height) },
  };
  return (
    (chart.kind === 'line' ? lineXml(chart, frame) : barXml(chart, frame, rows)) +
    categoryAxisXml(
      { ...category, type: frame.type, side: rows ? 'l' : 'b' },
      { rows, skip: frame.skip },
    ) +
    valueAxisXml(chart.axis, rows ? { ...value, side: 'b', at: 'max' } : { ...value, side: 'l' })
  );
}

const axes = `<c:axId val="${axisIds.first}"/><c:axId val="${axisIds.second}"/>`;

function lineXml(chart: CategoryChart, frame: ChartFrame): string {
  const shifts = labelShifts(chart, frame);
  const series = chart.series.map((one, at) =>
    lineSeriesXml(one, at, chart, frame, shifts[at] ?? { x: 0, y: 0, led: false }),
  );
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:marker val="1"/>${axes}</c:lineChart>`
  );
}

function barXml(chart: CategoryChart, frame: ChartFrame, rows: boolean): string {
  const stacked = chart.kind === 'stacked-bar' || chart.kind === 'stacked-column';
  const series = chart.series.map((one, at) => barSeriesXml(one, at, chart, frame));
  return (
    `<c:barChart><c:barDir val="${rows ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${rows ? 35 : 45}"/>` +
    `<c:overlap val="${chart.overlapping ? 100 : 0}"/>${axes}</c:barChart>`
  );
}

function scatterXml(chart: ScatterChart, frame: ChartFrame, language: string): string {
  let row = 2;
  const series = chart.series.map((one, at) => {
    const xml = scatterSeriesXml(one, at, row, frame, language);
    row += one.marks.length;
    return xml;
  });
  const place = { language, type: frame.axisType, grid: true, between: false, at: 'min' } as const;
  return (
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}${axes}</c:scatterChart>` +
    valueAxisXml(chart.across, {
      ...place,
      id: axisIds.first,
      crosses: axisIds.second,
      side: 'b',
      titleAt: null,
    }) +
    valueAxisXml(
      { ...chart.up, title: null },
      {
        ...place,
        id: axisIds.second,
        crosses: axisIds.first,
        side: 'l',
        titleAt: null,
      },
    )
  );
}

function legendXml(chart: CategoryChart, { legendType }: ChartFrame): string {
  const rows = chart.kind === 'bar' || chart.kind === 'stacked-bar';
  const side = chart.kind === 'line' || (!rows && chart.series.length > 4) ? 'r' : 't';
  return (
    `<c:legend><c:legendPos val="${side}"/><c:overlay val="0"/>` +
    `${textProperties({ size: legendType, colour: slideColour('ink') })}</c:legend>`
  );
}
