import type { EntityId } from '../catalogue/entities';
import type { IndicatorId } from '../catalogue/indicators';
import type { EditionId } from '../catalogue/sources';
import type { SeriesRequest } from '../domain/series-request';
import type { Language } from '../domain/text';
import type { Format } from '../language/format';
import type { Words } from '../language/words';
import type { Chart } from './chart';
import type { FigureWords } from './content';
import { type FormRules, makeChart } from './forms/form-rules';
import type { ChartContent, ChartLayout, ChartModel, Form } from './forms/forms';
import { type DrawingSize, type SizeRules, sizeRules } from './layout/size';
import type { SeriesBook } from './series-book';
import type { ChartControls, ChartState } from './state';

/** A request for a series by ids of the catalogue. */
export type CatalogueRequest = SeriesRequest<EditionId, IndicatorId, EntityId>;

/** What one file of `specs/` says. `Facts` are the computed numbers that its words use. */
export interface ChartDefinition<
  Facts,
  Content extends ChartContent,
  Model extends ChartModel,
  Layout extends ChartLayout,
> {
  readonly id: string;
  readonly form: FormRules<Content, Model, Layout>;
  readonly controls: ChartControls;
  readonly defaults: ChartState;
  readonly requests: (state: ChartState) => readonly CatalogueRequest[];
  readonly content: (data: SeriesBook, state: ChartState) => Content;
  /** Null where the data do not allow the finding: the words are then neutral. */
  readonly facts: (data: SeriesBook, state: ChartState) => Facts | null;
  readonly words: Readonly<
    Record<Language, (facts: Facts | null, format: Format, state: ChartState) => FigureWords>
  >;
}

/** A chart that page, embed, slide, export, alt text and tests all read: one of the registry, or one a reader put together. */
export interface ChartSpec {
  readonly id: string;
  readonly form: Form;
  readonly controls: ChartControls;
  readonly defaults: ChartState;
  /** Whether it differs, whatever its state, from the chart of its id that a page brings drawings of. */
  readonly varied: boolean;
  /** Width, height and type of its drawings. */
  readonly sizes: Readonly<Record<DrawingSize, SizeRules>>;
  readonly requests: (state: ChartState) => readonly CatalogueRequest[];
  /** The chart in a state; null where not one value is there to draw. */
  readonly chart: (data: SeriesBook, state: ChartState, words: Words) => Chart | null;
  /** Why there is nothing to draw, where there is not and it is not the edition’s doing; absent: as any figure says it. */
  readonly whyEmpty?: (words: Words) => string;
  /** The title without a finding, for lists and tabs. */
  readonly neutralTitle: (language: Language, format: Format) => string;
}

/** Defines a chart of a form. The registry finds it by its file name, `specs/<id>.chart.ts`. */
export function defineChart<
  Facts,
  Content extends ChartContent,
  Model extends ChartModel,
  Layout extends ChartLayout,
>(definition: ChartDefinition<Facts, Content, Model, Layout>): ChartSpec {
  const { id, form: rules, controls, defaults, requests, content, facts, words } = definition;
  return {
    id,
    form: rules.form,
    controls,
    defaults,
    varied: false,
    sizes: sizeRules,
    requests,
    chart: (data, state, spoken) => {
      const said = words[spoken.language](facts(data, state), spoken.format, state);
      return makeChart(rules, content(data, state), { ...said, chart: id }, data, spoken);
    },
    neutralTitle: (language, format) => words[language](null, format, defaults).title,
  };
}
