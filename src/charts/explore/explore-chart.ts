import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { FigureWords } from '../content';
import { type FormRules, makeChart } from '../forms/form-rules';
import type { ChartContent, ChartLayout, ChartModel } from '../forms/forms';
import type { SeriesBook } from '../series-book';
import { estimatesByEntity } from './estimates-by-entity';

/** Makes a chart of the explorer, whatever its form; null where not one value is there to draw. */
export function exploreChart<
  Content extends ChartContent,
  Model extends ChartModel,
  Layout extends ChartLayout,
>(
  rules: FormRules<Content, Model, Layout>,
  content: Content,
  said: FigureWords,
  data: SeriesBook,
  words: Words,
): Chart | null {
  const named = { ...said, chart: 'explore', estimates: estimatesByEntity };
  return makeChart(rules, content, named, data, words);
}
