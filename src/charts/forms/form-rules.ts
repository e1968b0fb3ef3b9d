import type { TargetId } from '../../catalogue/targets';
import type { Series } from '../../domain/series';
import type { Words } from '../../language/words';
import type { Chart } from '../chart';
import type { FigureWords } from '../content';
import type { SizeRules } from '../layout/size';
import type { ModelHead } from '../model';
import { buildNotes, type NameEstimates } from '../model/build-notes';
import { buildSources } from '../model/build-sources';
import type { SeriesBook } from '../series-book';
import type { Stops } from '../stops';
import type { ChartContent, ChartLayout, ChartModel } from './forms';

/** What a form of chart knows: from content to model, from model to layout, from layout to the places a reader stops at. */
export interface FormRules<
  Content extends ChartContent,
  Model extends ChartModel,
  Layout extends ChartLayout,
> {
  readonly form: Content['form'];
  /** The series the content shows, only for the years it shows: they give sources and notes. */
  readonly series: (content: Content, data: SeriesBook) => readonly Series[];
  readonly targets: (content: Content) => readonly TargetId[];
  /** The model with its summary in sentences. */
  readonly build: (content: Content, head: ModelHead, words: Words) => Model;
  readonly layOut: (model: Model, size: SizeRules) => Layout;
  readonly stops: (layout: Layout) => Stops;
}

/** Makes a chart of content by the rules of its form; null where not one value is there to draw. */
export function makeChart<
  Content extends ChartContent,
  Model extends ChartModel,
  Layout extends ChartLayout,
>(
  rules: FormRules<Content, Model, Layout>,
  content: Content,
  said: FigureWords & { readonly chart: string; readonly estimates?: NameEstimates },
  data: SeriesBook,
  words: Words,
): Chart | null {
  const series = rules.series(content, data);
  if (!series.some(({ observations }) => observations.some(({ value }) => value !== null))) {
    return null;
  }
  const head: ModelHead = {
    chart: said.chart,
    title: said.title,
    subtitle: said.subtitle,
    unit: content.unit,
    notes: [...said.notes, ...buildNotes(series, rules.targets(content), words, said.estimates)],
    ...buildSources(series, words),
  };
  const model = rules.build(content, head, words);
  return {
    model,
    layOut: (size) => {
      const layout = rules.layOut(model, size);
      return { layout, stops: rules.stops(layout) };
    },
  };
}
