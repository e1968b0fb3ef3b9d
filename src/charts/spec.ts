import type { EntityId } from '../catalogue/entities';
import type { IndicatorId } from '../catalogue/indicators';
import type { EditionId } from '../catalogue/sources';
import type { TargetId } from '../catalogue/targets';
import type { TargetResult } from '../domain/evaluate-target';
import type { Observation, Series, SeriesKey } from '../domain/series';
import type { SeriesRequest } from '../domain/series-request';
import type { Language, Text } from '../domain/text';
import type { UnitId } from '../domain/unit';
import type { Format } from '../language/format';
import type { SeriesBook } from './series-book';
import type { ChartControls, ChartState } from './state';

/** How much a mark stands out. At most four are highlighted. */
export type Emphasis = 'highlighted' | 'default' | 'muted';

/** A line of a line chart. */
export interface LineRow {
  readonly series: Series;
  readonly label: Text;
  readonly short?: Text;
  readonly emphasis: Emphasis;
}

/** A level that is no target of the alliance, such as ×2. */
export interface Level {
  readonly value: number;
  readonly label: Text;
}

export interface LineContent {
  readonly form: 'line';
  readonly unit: UnitId;
  /** First and last year of the axis. */
  readonly years: readonly [number, number];
  readonly lines: readonly LineRow[];
  readonly targets: readonly TargetId[];
  readonly levels?: readonly Level[];
  /** Years of the first line to write the value at. */
  readonly callouts?: readonly number[];
  /** What the break in series (status B) is, for its mark. */
  readonly breakLabel?: Text;
}

/** A bar of a ranked bar chart: one entity's value in the year shown. */
export interface BarRow {
  readonly label: Text;
  readonly short?: Text;
  readonly key: SeriesKey;
  readonly observation: Observation;
  readonly emphasis: Emphasis;
  readonly result: TargetResult;
  /** Said beside the bar, for example that the entity has no armed forces. */
  readonly remark?: Text;
}

export interface BarContent {
  readonly form: 'bar';
  readonly unit: UnitId;
  readonly year: number;
  /** In the order of drawing, from the top. */
  readonly bars: readonly BarRow[];
  readonly target: TargetId;
}

export type ChartContent = LineContent | BarContent;

export type Form = ChartContent['form'];

/** The words around a plot. The title states the finding, in at most ten words. */
export interface FigureWords {
  readonly title: string;
  /** Measure, unit, price base, place, years. */
  readonly subtitle: string;
  readonly notes: readonly string[];
}

export type CatalogueRequest = SeriesRequest<EditionId, IndicatorId, EntityId>;

/** What one file of `specs/` says. `Facts` are the computed numbers that its words use. */
export interface ChartDefinition<Facts, Content extends ChartContent> {
  readonly id: string;
  readonly form: Content['form'];
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

/** A registered chart: one spec that page, embed, slide, export, alt text and tests all read. */
export interface ChartSpec {
  readonly id: string;
  readonly form: Form;
  readonly controls: ChartControls;
  readonly defaults: ChartState;
  readonly requests: (state: ChartState) => readonly CatalogueRequest[];
  readonly content: (data: SeriesBook, state: ChartState) => ChartContent;
  readonly words: (
    data: SeriesBook,
    state: ChartState,
    language: Language,
    format: Format,
  ) => FigureWords;
  /** The title without a finding, for lists and tabs. */
  readonly neutralTitle: (language: Language, format: Format) => string;
}

/** Defines a chart. The registry finds it by its file name, `specs/<id>.chart.ts`. */
export function defineChart<Facts>(
  definition: ChartDefinition<Facts, LineContent> | ChartDefinition<Facts, BarContent>,
): ChartSpec {
  const { id, form, controls, defaults, requests, content, facts, words } = definition;
  return {
    id,
    form,
    controls,
    defaults,
    requests,
    content,
    words: (data, state, language, format) => words[language](facts(data, state), format, state),
    neutralTitle: (language, format) => words[language](null, format, defaults).title,
  };
}
