import type { BarModel } from '../../../charts/model';
import { isEstimate } from '../../../domain/status';
import { tableWords } from '../../../language/table-words';
import type { Words } from '../../../language/words';
import type { SlideContent } from '../slide-types';
import { rowName } from './row-name';
import { barPaint, slidePaint } from './slide-paint';
import { barsInPanels } from './split-panels';
import { withTargetRow } from './target-row';
import { valueAxis } from './value-axis';
import { hasEstimates } from './yearly-points';

/** Ranked bars as a native bar chart; what has no value keeps its row, with an empty cell. */
export function barPanels(model: BarModel, words: Words): SlideContent {
  const { bars, target, year, named, lowest, highest } = model;
  const points = bars.map(({ value, status, emphasis, colour }) => {
    const estimated = value !== null && isEstimate(status);
    return { value, estimated, paint: barPaint(emphasis, colour, estimated) };
  });
  const rows = withTargetRow(
    {
      categories: bars.map((bar) => rowName(bar, bar.value === null ? bar.text : null)),
      series: [
        {
          name: named?.value ?? `${year}`,
          kind: 'value',
          emphasis: 'default',
          paint: slidePaint('bar'),
          drawn: 'bars',
          points,
          label: null,
        },
      ],
    },
    target,
    bars.map(({ value }) => value),
  );
  return {
    panels: barsInPanels({
      kind: 'bar',
      head: named?.bar ?? tableWords[words.language].columns.entity,
      ...rows,
      ...valueAxis({ ...model, span: [lowest, highest] }, words),
      legend: false,
      overlapping: true,
    }),
    estimates: hasEstimates(rows.series),
    leftOut: [],
  };
}
