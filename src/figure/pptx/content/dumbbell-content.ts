import type {
  DumbbellEnd,
  DumbbellModel,
  ModelDumbbell,
} from '../../../charts/forms/dumbbell-types';
import { isEstimate } from '../../../domain/status';
import { tableWords } from '../../../language/table-words';
import type { Words } from '../../../language/words';
import type { SlideContent, SlideSeries } from '../slide-types';
import { rowName } from './row-name';
import { slidePaint } from './slide-paint';
import { barsInPanels } from './split-panels';
import { withTargetRow } from './target-row';
import { valueAxis } from './value-axis';
import { hasEstimates } from './yearly-points';

/** Two years side by side as a native bar chart with a series a year. */
export function dumbbellPanels(model: DumbbellModel, words: Words): SlideContent {
  const { rows, years, target } = model;
  const later = yearSeries(`${years[1]}`, rows, ({ to }) => to, true);
  const series =
    years[0] === years[1]
      ? [later]
      : [yearSeries(`${years[0]}`, rows, ({ from }) => from, false), later];
  const shown = withTargetRow(
    { categories: rows.map((row) => rowName(row, row.gap)), series },
    target,
    rows.map(({ to }) => to.value),
  );
  return {
    panels: barsInPanels({
      kind: 'bar',
      head: tableWords[words.language].columns.entity,
      ...shown,
      ...valueAxis({ ...model, span: model.span }, words),
      legend: true,
      overlapping: false,
    }),
    estimates: hasEstimates(series),
    leftOut: [],
  };
}

function yearSeries(
  name: string,
  rows: readonly ModelDumbbell[],
  end: (row: ModelDumbbell) => DumbbellEnd,
  later: boolean,
): SlideSeries {
  return {
    name,
    kind: 'value',
    emphasis: 'default',
    paint: slidePaint(later ? 'first' : 'bar'),
    drawn: 'bars',
    points: rows.map((row) => {
      const { value, status } = end(row);
      const estimated = value !== null && isEstimate(status);
      const own = later && row.emphasis === 'highlighted' && row.colour !== 'first';
      return { value, estimated, ...(own ? { paint: slidePaint(row.colour) } : {}) };
    }),
    label: null,
  };
}
