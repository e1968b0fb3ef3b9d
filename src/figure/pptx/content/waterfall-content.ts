import type { ModelStep, WaterfallModel } from '../../../charts/forms/waterfall-types';
import { isEstimate } from '../../../domain/status';
import { pptxWords } from '../../../language/pptx-words';
import type { Words } from '../../../language/words';
import type { SlideContent, SlidePaint, SlidePoint, SlideSeries } from '../slide-types';
import { slidePaint } from './slide-paint';
import { valueAxis } from './value-axis';
import { hasEstimates } from './yearly-points';

/**
 * Amounts of years and their sums as native stacked columns, each from zero. Hidden columns to stand on would turn the
 * signs of what goes up below zero around, and the workbook would no longer hold the model's amounts.
 */
export function waterfallPanels(model: WaterfallModel, words: Words): SlideContent {
  const { steps, sums, parts, colour, heads, asideLabel } = model;
  const bars = (name: string, paint: SlidePaint, points: readonly SlidePoint[]): SlideSeries => ({
    name,
    kind: 'value',
    emphasis: 'default',
    paint,
    drawn: 'bars',
    points,
    label: null,
  });
  const yearly = (value: (step: ModelStep) => number | null) => [
    ...steps.map((step) => pointOf(value(step), step.status)),
    ...sums.map(() => pointOf(null, 'A')),
  ];
  const own =
    parts.length === 0
      ? [
          bars(
            heads.balance,
            slidePaint(colour),
            yearly((step) => (step.aside ? null : step.value)),
          ),
        ]
      : parts.map((part) =>
          bars(
            part.name,
            slidePaint(part.colour),
            yearly((step) =>
              step.aside
                ? null
                : (step.pieces.find(({ name }) => name === part.name)?.value ?? null),
            ),
          ),
        );
  const aside = steps.some((step) => step.aside)
    ? [
        bars(
          asideLabel,
          slidePaint('context'),
          yearly((step) => (step.aside ? step.value : null)),
        ),
      ]
    : [];
  const total = bars(pptxWords[words.language].sum, slidePaint('barOutline'), [
    ...steps.map(() => pointOf(null, 'A')),
    ...sums.map(({ value, status }) => pointOf(value, status)),
  ]);
  const series = [...own, ...aside, ...(sums.length === 0 ? [] : [total])];
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  return {
    panels: [
      {
        kind: 'stacked-column',
        head: pptxWords[words.language].year,
        categories: [...steps.map(({ year }) => `${year}`), ...sums.map(({ name }) => name)],
        series,
        ...valueAxis({ ...model, span: [Math.min(0, ...values), Math.max(0, ...values)] }, words),
        legend: series.length > 1,
        overlapping: true,
      },
    ],
    estimates: hasEstimates(series),
    leftOut: [],
  };
}

function pointOf(value: number | null, status: ModelStep['status']): SlidePoint {
  return { value, estimated: value !== null && isEstimate(status) };
}
