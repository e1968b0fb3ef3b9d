import { between } from '../../domain/series';
import type { Words } from '../../language/words';
import { describeChart } from '../describe';
import type { ChartModel } from '../model';
import type { SeriesBook } from '../series-book';
import type { ChartContent, ChartSpec } from '../spec';
import type { ChartState } from '../state';
import { buildBars } from './build-bars';
import { buildLines } from './build-lines';
import { buildNotes } from './build-notes';
import { buildSources } from './build-sources';

/** From series to a chart without pixels; null where not one value is there to draw. */
export function buildModel(
  spec: ChartSpec,
  data: SeriesBook,
  state: ChartState,
  words: Words,
): ChartModel | null {
  const content = spec.content(data, state);
  const series = shownSeries(content, data);
  if (!series.some(({ observations }) => observations.some(({ value }) => value !== null))) {
    return null;
  }
  const said = spec.words(data, state, words.language, words.format);
  const head = {
    ...said,
    chart: spec.id,
    unit: content.unit,
    notes: [...said.notes, ...buildNotes(series, targetsOf(content), words)],
    ...buildSources(series, words),
  };
  switch (content.form) {
    case 'line': {
      const model = { ...head, ...buildLines(content, words), form: content.form };
      return { ...model, summary: describeChart(model, words) };
    }
    case 'bar': {
      const model = { ...head, ...buildBars(content, words), form: content.form };
      return { ...model, summary: describeChart(model, words) };
    }
    default:
      return content satisfies never;
  }
}

/** The series a chart shows, only for the years it shows. */
function shownSeries(content: ChartContent, data: SeriesBook) {
  if (content.form === 'line') {
    return content.lines.map(({ series }) => between(series, ...content.years));
  }
  return content.bars.flatMap(({ key }) => {
    const found = data.find(key);
    return found === null ? [] : [between(found, content.year, content.year)];
  });
}

function targetsOf(content: ChartContent): readonly string[] {
  return content.form === 'line' ? content.targets : [content.target];
}
