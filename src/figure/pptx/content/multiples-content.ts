import type { ModelCell, MultiplesModel } from '../../../charts/forms/multiples-types';
import { pptxWords } from '../../../language/pptx-words';
import { tableWords } from '../../../language/table-words';
import type { Words } from '../../../language/words';
import type { SlideContent, SlideSeries } from '../slide-types';
import { limitSeries } from './limit-series';
import { linePaint } from './slide-paint';
import { tableInPanels } from './split-panels';
import { valueAxis } from './value-axis';
import { hasEstimates, targetSeries, yearlyPoints, yearsOf } from './yearly-points';

/** Small charts as one native line chart where they share an axis; else as a table of their first and last year. */
export function multiplesPanels(model: MultiplesModel, words: Words): SlideContent {
  const ticks = model.cells[0]?.ticks ?? [];
  if (model.axis === 'free' || !model.comparable) return cellTable(model, words);
  const years = yearsOf(model.years);
  const named = namesShown(model.cells);
  const { series, leftOut } = limitSeries([
    ...model.cells.map((cell) => cellSeries(cell, years, named.has(cell))),
    ...(model.target === null ? [] : [targetSeries(model.target, years)]),
  ]);
  const unit = model.marks.find(({ mark }) => mark === 'unit')?.text ?? null;
  return {
    panels: [
      {
        kind: 'line',
        head: pptxWords[words.language].year,
        categories: years.map((year) => `${year}`),
        series,
        ...valueAxis({ unit: model.unit, ticks, axisUnit: unit, scale: model.scale }, words),
        legend: false,
        overlapping: false,
      },
    ],
    estimates: hasEstimates(series),
    leftOut,
  };
}

/** So many lines can all have their names; of more, what stands out, and who ends highest and lowest. */
const mostNamed = 10;

function namesShown(cells: readonly ModelCell[]): ReadonlySet<ModelCell> {
  const last = ({ points }: ModelCell) => points.at(-1)?.value ?? null;
  const ranked = cells
    .filter((cell) => last(cell) !== null)
    .toSorted((a, b) => (last(b) ?? 0) - (last(a) ?? 0));
  if (cells.length <= mostNamed) return new Set(cells);
  return new Set([
    ...cells.filter(({ emphasis }) => emphasis === 'highlighted'),
    ...ranked.slice(0, 3),
    ...ranked.slice(-1),
  ]);
}

function cellSeries(
  { name, titles, emphasis, colour, points }: ModelCell,
  years: readonly number[],
  named: boolean,
): SlideSeries {
  return {
    name: name.length > 20 ? (titles.find((title) => title.length <= 20) ?? name) : name,
    kind: 'value',
    emphasis,
    paint: linePaint(emphasis, colour),
    drawn: 'line',
    points: yearlyPoints(points, years),
    label: named ? (emphasis === 'highlighted' ? 'name-and-value' : 'name') : null,
  };
}

function cellTable({ cells, years: [from, to] }: MultiplesModel, words: Words): SlideContent {
  const text = ({ points }: ModelCell, year: number) =>
    points.find((point) => point.year === year)?.text ?? words.messages.figure.missing;
  return {
    panels: tableInPanels({
      kind: 'table',
      columns: [tableWords[words.language].columns.entity, `${from}`, `${to}`],
      rows: cells.map((cell) => [cell.name, text(cell, from), text(cell, to)]),
    }),
    estimates: false,
    leftOut: [],
  };
}
