import type { Words } from '../../language/words';
import { describeChart } from '../describe';
import type { ChartModel } from '../model';
import type { SeriesBook } from '../series-book';
import type { ChartSpec } from '../spec';
import type { ChartState } from '../state';
import { buildBars } from './build-bars';
import { buildLines } from './build-lines';
import { buildSources } from './build-sources';

/** From series to a chart without pixels; null where not one value is there to draw. */
export function buildModel(
  spec: ChartSpec,
  data: SeriesBook,
  state: ChartState,
  words: Words,
): ChartModel | null {
  const content = spec.content(data, state);
  const head = () => ({
    chart: spec.id,
    unit: content.unit,
    ...spec.words(data, state, words.language, words.format),
  });
  switch (content.form) {
    case 'line': {
      const series = content.lines.map((line) => line.series);
      if (!series.some((one) => one.observations.some(({ value }) => value !== null))) return null;
      const model = {
        ...head(),
        ...buildSources(series, words),
        ...buildLines(content, words),
        form: content.form,
      };
      return { ...model, summary: describeChart(model, words) };
    }
    case 'bar': {
      if (!content.bars.some(({ observation }) => observation.value !== null)) return null;
      const series = content.bars.map(({ key }) => data.find(key)).filter((one) => one !== null);
      const model = {
        ...head(),
        ...buildSources(series, words),
        ...buildBars(content, words),
        form: content.form,
      };
      return { ...model, summary: describeChart(model, words) };
    }
    default:
      return content satisfies never;
  }
}
