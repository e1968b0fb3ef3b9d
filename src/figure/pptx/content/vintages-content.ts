import type { VintagesModel } from '../../../charts/forms/vintages-types';
import { isEstimate } from '../../../domain/status';
import { pptxWords } from '../../../language/pptx-words';
import type { Words } from '../../../language/words';
import type { SlideContent, SlideSeries } from '../slide-types';
import { localFormat } from './number-formats';
import { slidePaint } from './slide-paint';
import { valueAxis } from './value-axis';
import { hasEstimates } from './yearly-points';

/** One figure as it was published again and again: a native line chart of marks, a category a publication. */
export function vintagesPanels(model: VintagesModel, words: Words): SlideContent {
  const { rows, target, year } = model;
  const series: readonly SlideSeries[] = [
    {
      name: `${year}`,
      kind: 'value',
      emphasis: 'highlighted',
      paint: slidePaint('first'),
      drawn: 'marks',
      points: rows.map(({ value, status, colour, single }) => ({
        value,
        estimated: value !== null && isEstimate(status),
        paint: slidePaint(single ? 'context' : colour),
      })),
      label: 'values',
    },
    ...(target === null
      ? []
      : [
          {
            name: target.label,
            kind: 'target',
            emphasis: 'default',
            paint: slidePaint('target'),
            drawn: 'dashed',
            points: rows.map(() => ({ value: target.value, estimated: false })),
            label: 'name',
          } as const,
        ]),
  ];
  const ticks = valueAxis(
    { unit: model.unit, ticks: model.ticks, axisUnit: null, span: model.span },
    words,
  );
  return {
    panels: [
      {
        kind: 'line',
        head: `${pptxWords[words.language].published}, ${pptxWords[words.language].publication}`,
        categories: rows.map(({ date, shortName }) => `${date}, ${shortName}`),
        series,
        ...ticks,
        valueFormat:
          model.unit === 'percent-of-gdp'
            ? localFormat(unroundedShare, words.language)
            : ticks.valueFormat,
        legend: false,
        overlapping: false,
      },
    ],
    estimates: hasEstimates(series),
    leftOut: [],
  };
}

/** Publications differ in digits that a share of GDP is not written with elsewhere. */
const unroundedShare = '0.00##';
