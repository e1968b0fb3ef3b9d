import type {
  ModelScatterRow,
  ScatterModel,
  ScatterPair,
} from '../../../charts/forms/scatter-types';
import { isEstimate } from '../../../domain/status';
import { tableWords } from '../../../language/table-words';
import type { Words } from '../../../language/words';
import {
  mostSeries,
  type ScatterChart,
  type ScatterMark,
  type ScatterSeries,
  type SlideAxis,
  type SlideContent,
} from '../slide-types';
import { placeScatterLabels } from './scatter-labels';
import { slidePaint } from './slide-paint';
import { valueAxis } from './value-axis';

/** Two measures as a native scatter chart: the allies, what stands out with its way, and both targets as lines. */
export function scatterPanels(model: ScatterModel, words: Words): SlideContent {
  const { language } = words;
  const across = axisOf(model, 'across', words);
  const up = axisOf(model, 'up', words);
  const ways = model.rows.filter(({ emphasis }) => emphasis === 'highlighted');
  const others = model.rows.filter(({ emphasis }) => emphasis !== 'highlighted');
  const shown = ways.slice(0, mostSeries - 3);
  const series: readonly ScatterSeries[] = [
    {
      name: tableWords[language].columns.entity,
      kind: 'value',
      paint: slidePaint('context'),
      drawn: 'marks',
      marks: others.map((row) => markOf(row, row.now, row.code ?? row.shortName)),
    },
    targetLine(model.acrossTarget.label, [
      [model.acrossTarget.value, up.lowest],
      [model.acrossTarget.value, up.highest],
    ]),
    targetLine(model.upTarget.label, [
      [across.lowest, model.upTarget.value],
      [across.highest, model.upTarget.value],
    ]),
    ...shown.map(
      (row): ScatterSeries => ({
        name: row.name,
        kind: 'value',
        paint: slidePaint(row.colour),
        drawn: 'line',
        marks: row.pairs
          .filter(({ year }) => year <= model.year)
          .map((pair) => markOf(row, pair, pair.year === model.year ? row.name : null)),
      }),
    ),
  ];
  const chart: ScatterChart = {
    kind: 'scatter',
    head: tableWords[language].columns.entity,
    across,
    up,
    series,
  };
  return {
    panels: [placeScatterLabels(chart)],
    estimates: model.rows.some(({ now }) => isEstimate(now.status)),
    leftOut: ways.slice(shown.length).map(({ name }) => name),
  };
}

function axisOf(model: ScatterModel, way: 'across' | 'up', words: Words): SlideAxis {
  const ticks = way === 'across' ? model.acrossTicks : model.upTicks;
  const target = way === 'across' ? model.acrossTarget : model.upTarget;
  const values = model.rows.flatMap(({ pairs }) => pairs.flatMap((pair) => pair[way].value ?? []));
  const { axis } = valueAxis(
    {
      unit: model.unit,
      ticks,
      axisUnit: null,
      span: [Math.min(0, ...values), Math.max(target.value, ...values)],
    },
    words,
  );
  return { ...axis, title: way === 'across' ? model.acrossTitle : model.upTitle };
}

function markOf(row: ModelScatterRow, pair: ScatterPair, label: string | null): ScatterMark {
  return {
    name: `${row.name}, ${pair.year}`,
    across: pair.across.value,
    up: pair.up.value,
    estimated: isEstimate(pair.status),
    label,
    side: 'r',
  };
}

function targetLine(name: string, ends: readonly (readonly [number, number])[]): ScatterSeries {
  return {
    name,
    kind: 'target',
    paint: slidePaint('target'),
    drawn: 'dashed',
    marks: ends.map(([across, up], at) => ({
      name,
      across,
      up,
      estimated: false,
      label: at === ends.length - 1 ? name : null,
      side: 't',
    })),
  };
}
