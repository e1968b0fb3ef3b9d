import type { LineModel, ModelLine } from '../../../charts/model';
import { pptxWords } from '../../../language/pptx-words';
import type { Words } from '../../../language/words';
import type { SlideContent, SlideSeries } from '../slide-types';
import { limitSeries } from './limit-series';
import { linePaint } from './slide-paint';
import { valueAxis } from './value-axis';
import { hasEstimates, targetSeries, yearlyPoints, yearsOf } from './yearly-points';

/** Lines over the years as a native line chart; targets are series that start in the year they were agreed. */
export function linePanels(model: LineModel, words: Words): SlideContent {
  const years = yearsOf(model.years);
  const { series, leftOut } = limitSeries([
    ...model.lines.map((line) => lineSeries(line, years)),
    ...model.targets.map((target) => targetSeries(target, years)),
  ]);
  const told = series.some(isUnnamed);
  return {
    panels: [
      {
        kind: 'line',
        head: pptxWords[words.language].year,
        categories: years.map((year) => `${year}`),
        series: told ? series.map((one) => ({ ...one, label: null })) : series,
        ...valueAxis(model, words),
        legend: told,
        overlapping: false,
      },
    ],
    estimates: hasEstimates(series),
    leftOut,
  };
}

function lineSeries(line: ModelLine, years: readonly number[]): SlideSeries {
  const { shortName, name, emphasis, colour, points, drawn, unlabelled, endText } = line;
  const bare = unlabelled === true || emphasis === 'muted';
  return {
    name: name.length > longestName ? shortName : name,
    kind: 'value',
    emphasis,
    paint: linePaint(emphasis, colour),
    drawn: drawn === 'marks' || drawn === 'dashed' ? drawn : 'line',
    points: yearlyPoints(points, years),
    label: bare ? null : endText === null ? 'name' : 'name-and-value',
  };
}

/** Letters beyond which a name takes too much of the plot. */
const longestName = 26;

/** Whether only a legend can tell what a series is. */
function isUnnamed({ emphasis, label }: SlideSeries): boolean {
  return emphasis === 'highlighted' && label === null;
}
