import type { MapModel } from '../../../charts/forms/map-types';
import { axisTicks } from '../../../charts/model/axis-ticks';
import { missingLast } from '../../../domain/missing-last';
import { isEstimate } from '../../../domain/status';
import { tableWords } from '../../../language/table-words';
import type { Words } from '../../../language/words';
import type { SlideContent, SlideSeries } from '../slide-types';
import { rowName } from './row-name';
import { slidePaint } from './slide-paint';
import { barsInPanels } from './split-panels';
import { valueAxis } from './value-axis';
import { hasEstimates } from './yearly-points';

/** A map as a native bar chart of its values, with a series for each of its classes: no native chart is a map everywhere. */
export function mapPanels(model: MapModel, words: Words): SlideContent {
  const areas = model.areas.toSorted((a, b) => missingLast(a.value, b.value));
  const series = model.classes.flatMap(({ text, paint }, at): SlideSeries[] => {
    const points = areas.map(({ value, status, class: own }) =>
      own === at
        ? { value, estimated: value !== null && isEstimate(status) }
        : { value: null, estimated: false },
    );
    return points.every(({ value }) => value === null)
      ? []
      : [
          {
            name: text,
            kind: 'value',
            emphasis: 'default',
            paint: slidePaint(paint),
            drawn: 'bars',
            points,
            label: null,
          },
        ];
  });
  const values = areas.flatMap(({ value }) => value ?? []);
  const ticks = axisTicks(values, 5).map((value) => ({
    value,
    text: words.format.value(value, model.unit),
  }));
  const remark = ({ value, remark: said }: (typeof areas)[number]) =>
    value === null ? (said ?? words.messages.figure.missing) : null;
  return {
    panels: barsInPanels({
      kind: 'bar',
      head: tableWords[words.language].columns.entity,
      categories: areas.map((area) => rowName(area, remark(area))),
      series,
      ...valueAxis({ unit: model.unit, ticks, axisUnit: model.legend.unit }, words),
      legend: true,
      overlapping: true,
    }),
    estimates: hasEstimates(series),
    leftOut: [],
  };
}
