import type { ModelPart, StackModel } from '../../../charts/forms/stack-types';
import { isEstimate } from '../../../domain/status';
import { pptxWords } from '../../../language/pptx-words';
import { tableWords } from '../../../language/table-words';
import type { Words } from '../../../language/words';
import { mostSeries, type SlideContent, type SlideSeries } from '../slide-types';
import { rowName } from './row-name';
import { slidePaint } from './slide-paint';
import { barsInPanels } from './split-panels';
import { withTargetRow } from './target-row';
import { valueAxis } from './value-axis';
import { hasEstimates } from './yearly-points';

/** What adds up, as native stacked columns over the years or stacked bars of entities. */
export function stackPanels(model: StackModel, words: Words): SlideContent {
  const { parts, stacks, target, along } = model;
  const columns = pptxWords[words.language];
  const room = mostSeries - (target === null ? 0 : 1);
  const kept = parts.length <= room ? parts.length : room - 1;
  const rest = parts.slice(kept);
  const own = parts.slice(0, kept).map((part, at) => partSeries(part, at, model));
  const all =
    rest.length === 0 ? own : [...own, restSeries(columns.others(rest.length), kept, model)];
  const { categories, series } = withTargetRow(
    {
      categories: stacks.map((stack) => (along === 'years' ? stack.name : rowName(stack, null))),
      series: all,
    },
    target,
    along === 'years' ? [null] : stacks.map(({ sum }) => sum),
  );
  const chart = {
    head: along === 'years' ? columns.year : tableWords[words.language].columns.entity,
    categories,
    series,
    ...valueAxis(model, words),
    legend: true,
    overlapping: true,
  };
  return {
    panels:
      along === 'years'
        ? [{ ...chart, kind: 'stacked-column' }]
        : barsInPanels({ ...chart, kind: 'stacked-bar' }),
    estimates: hasEstimates(series),
    leftOut: rest.map(({ name }) => name),
  };
}

function partSeries(
  { shortName, emphasis, colour, shade }: ModelPart,
  at: number,
  { stacks, along }: StackModel,
): SlideSeries {
  const coloured = emphasis === 'highlighted';
  return {
    name: shortName,
    kind: 'value',
    emphasis,
    paint: coloured ? slidePaint(colour) : slidePaint('bar', shade),
    drawn: 'bars',
    points: stacks.map((stack) => {
      const segment = stack.segments[at];
      const value = segment?.value ?? null;
      const lead = along === 'entities' && at === 0 && stack.emphasis === 'highlighted';
      return {
        value,
        estimated: segment !== undefined && value !== null && isEstimate(segment.status),
        ...(lead ? { paint: slidePaint(stack.colour) } : {}),
      };
    }),
    label: null,
  };
}

/** The parts that are too many for series of their own, added up so that each stack keeps its length. */
function restSeries(name: string, from: number, { stacks }: StackModel): SlideSeries {
  return {
    name,
    kind: 'value',
    emphasis: 'muted',
    paint: slidePaint('muted'),
    drawn: 'bars',
    points: stacks.map(({ segments }) => {
      const rest = segments.slice(from).filter(({ value }) => value !== null);
      return {
        value: rest.length === 0 ? null : rest.reduce((sum, { value }) => sum + (value ?? 0), 0),
        estimated: rest.some(({ status }) => isEstimate(status)),
      };
    }),
    label: null,
  };
}
